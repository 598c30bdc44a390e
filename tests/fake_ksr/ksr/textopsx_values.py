"""KSR.textopsx on headers that list values: Supported, Accept, Authorization."""

from __future__ import annotations

from fake_ksr.errors import NotSimulated
from fake_ksr.fields import Header
from fake_ksr.header_values import (
    NeverReturns,
    Place,
    Span,
    Target,
    Value,
    find_comma_parameter,
    find_parameter,
    parameters_start,
    parse_target,
    values_of,
)
from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.releases import mended

MOST_FROM_THE_END = 10


class TextOpsXValues(Submodule):
    """The functions of the textopsx module for values of headers."""

    # --- option tags and the like, compared as a whole ---

    def hf_value_exists(self, header: str, value: str) -> int:
        target, wanted = self._option("hf_value_exists", header, value)
        if target is None or not wanted:
            return -1
        return 1 if self._listing(target, wanted) else -1

    def include_hf_value(self, header: str, value: str) -> int:
        target, wanted = self._option("include_hf_value", header, value)
        if target is None or not wanted:
            return -1
        if self._listing(target, wanted):
            return 1
        headers = self._msg.sip.all(target.name)
        if headers:
            return self._insert_value(headers[0], _end(headers[0]), wanted)
        return self._insert_header(self._msg.sip.unparsed, target, wanted)

    def exclude_hf_value(self, header: str, value: str) -> int:
        target, wanted = self._option("exclude_hf_value", header, value)
        if target is None or not wanted:
            return -1
        for one in self._listing(target, wanted):
            self._delete(one.header, _with_comma_before(one))
        return 1

    def _option(self, function: str, header: str, value: str) -> tuple[Target | None, str]:
        target = parse_target(header)
        if target is None or target.placed or target.param:
            self._log("err", f"neither index nor param may be specified in '{header}'")
            return None, ""
        if not value:
            raise NotSimulated(
                f"KSR.textopsx.{function} with an empty value (Kamailio crashes)",
                f'kamailio.script("KSR.textopsx.{function}", -1)',
            )
        return target, self._format(value) or ""

    def _listing(self, target: Target, wanted: str) -> list[Value]:
        """The values that are the same as one, but for upper and lower case."""
        return [
            one
            for one in self._values(target.name)
            if self._text_of(one.span).lower() == wanted.lower()
        ]

    # --- by index and parameter ---

    def append_hf_value(self, header: str, value: str) -> int:
        target, text = self._position(header), self._format(value)
        if target is None or text is None:
            return -1
        one = self._at(target.name, target.index or -1) if target.placed else None
        if one is None:
            return self._insert_header(self._msg.sip.unparsed, target, text)
        return self._insert_value(one.header, one.whole.end, text)

    def insert_hf_value(self, header: str, value: str) -> int:
        target, text = self._position(header), self._format(value)
        if target is None or text is None:
            return -1
        index = target.index if target.placed and target.index else 1
        one = self._at(target.name, index)
        if one is None:
            at_end = self._msg.sip.unparsed
            return self._insert_header(at_end, target, text) if index == 1 else -1
        if not target.placed:
            return self._insert_header(one.header.start, target, text)
        return self._insert_value(one.header, one.whole.start, text)

    def assign_hf_value(self, header: str, value: str) -> int:
        return self._change(header, value, removing=False)

    def remove_hf_value(self, header: str) -> int:
        return self._change(header, "", removing=True)

    def assign_hf_value2(self, header: str, value: str) -> int:
        return self._change_whole("assign_hf_value2", header, value, removing=False)

    def remove_hf_value2(self, header: str, value: str) -> int:
        return self._change_whole("remove_hf_value2", header, value, removing=True)

    def _position(self, header: str) -> Target | None:
        """A header and an index, to add a value there."""
        target = parse_target(header)
        if (
            target is None
            or target.everywhere
            or target.param
            or (target.placed and target.index < -MOST_FROM_THE_END)
        ):
            self._log("err", f"cannot use [{header}] here")
            return None
        return target

    def _change(self, header: str, value: str, removing: bool) -> int:
        """Assign or remove a value, or a parameter of it."""
        target, text = self._changed(header, removing), self._format(value)
        if target is None or text is None:
            return -1
        if target.everywhere:
            if not target.param:
                return self._delete_all(target)
            done = [self._parameters(one, target, text) for one in self._values(target.name)]
            return max(done, default=-1)
        one = self._at(target.name, target.index or 1)
        if one is None:
            return -1
        if target.param:
            return self._parameters(one, target, text)
        if removing:
            return self._delete(one.header, _with_comma_before(one))
        return self._overwrite(one.span, text)

    def _change_whole(self, function: str, header: str, value: str, removing: bool) -> int:
        """Assign or remove a header that is one value, or a parameter in it."""
        target, text = self._changed(header, removing), self._format(value)
        if target is None or text is None:
            return -1
        headers = self._msg.sip.all(target.name)
        if not target.everywhere:
            index = target.index or 1
            place = index - 1 if index > 0 else index
            headers = [headers[place]] if -len(headers) <= place < len(headers) else []
            if headers and not target.param:
                span = Span(headers[0].body_start, _end(headers[0]))
                return self._delete(headers[0], span) if removing else self._overwrite(span, text)
        elif not target.param:
            return self._delete_all(target)
        try:
            done = [self._comma_parameters(one, target, text) for one in headers]
        except NeverReturns as error:
            raise NotSimulated(
                f"KSR.textopsx.{function} on such a header (Kamailio never returns)",
                f'kamailio.script("KSR.textopsx.{function}", -1)',
            ) from error
        return max(done, default=-1)

    def _changed(self, header: str, removing: bool) -> Target | None:
        """A header, an index and a parameter, to change what is there."""
        target = parse_target(header)
        if (
            target is None
            or (target.everywhere and not target.param and not removing)
            or target.index < -MOST_FROM_THE_END
        ):
            self._log("err", f"cannot use [{header}] here")
            return None
        return target

    def _parameters(self, value: Value, target: Target, text: str) -> int:
        """Set the parameter of a value (the first of that name), or remove all of them."""
        whole = self._msg.sip.text
        at = parameters_start(whole, value.span)
        answer = 0
        while True:
            place = find_parameter(whole, target.param, at, value.span.end)
            done = self._put(place, target.param, text)
            answer = answer or done
            if text or not place.found:
                return answer
            at = place.removed.end

    def _comma_parameters(self, header: Header, target: Target, text: str) -> int:
        whole = self._msg.sip.text
        safe = mended(self._server.release, "6.0.7", "6.1.3")
        at = header.body_start
        answer = 0
        while True:
            place = find_comma_parameter(whole, target.param, at, _end(header), safe)
            done = self._put(place, target.param, text)
            answer = answer or done
            if text or not place.found:
                return answer
            at = place.removed.end

    def _put(self, place: Place, name: str, value: str) -> int:
        """Make the edits for one parameter."""
        lumps = self._msg.lumps
        if not place.found:
            if not value:
                return -1
            lumps.insert(place.removed.start, f"{place.sign}{name}={value}")
            return 1
        gone = place.overwritten if value else place.removed
        if gone.end > gone.start:
            lumps.delete(gone.start, gone.end - gone.start)
        if value:
            lumps.insert(gone.start, f"={value}")
        return 1

    # --- how ---

    def _format(self, value: str) -> str | None:
        """A value with its pseudo-variables filled in; None where there is no such one."""
        if "$" not in value:
            return value
        try:
            return Evaluator(self._server).format(value)
        except UnknownVariable:
            self._log("err", f"failed to fix second parameter: {value}")
            return None

    def _text_of(self, span: Span) -> str:
        return self._msg.sip.text[span.start : span.end]

    def _values(self, name: str) -> list[Value]:
        sip = self._msg.sip
        return [one for header in sip.all(name) for one in values_of(sip.text, header)]

    def _at(self, name: str, index: int) -> Value | None:
        """A value by its index: 1 is the first, -1 the last."""
        values = self._values(name)
        place = index - 1 if index > 0 else index
        return values[place] if -len(values) <= place < len(values) else None

    def _insert_header(self, offset: int, target: Target, value: str) -> int:
        self._msg.lumps.insert(offset, f"{target.name}: {value}\r\n")
        return 1

    def _insert_value(self, header: Header, offset: int, value: str) -> int:
        last = offset == _end(header)
        self._msg.lumps.insert(offset, f",{value}" if last else f"{value},")
        return 1

    def _delete(self, header: Header, span: Span) -> int:
        """Remove a stretch of a header, or all of it where nothing would be left."""
        if span == Span(header.body_start, _end(header)):
            span = Span(header.start, header.end)
        self._msg.lumps.delete(span.start, span.end - span.start)
        return 1

    def _delete_all(self, target: Target) -> int:
        headers = self._msg.sip.all(target.name)
        for header in headers:
            self._delete(header, Span(header.body_start, _end(header)))
        return 1 if headers else -1

    def _overwrite(self, span: Span, value: str) -> int:
        self._msg.lumps.delete(span.start, span.end - span.start, value)
        return 1


def _end(header: Header) -> int:
    return header.body_start + len(header.body)


def _with_comma_before(value: Value) -> Span:
    """The last value of several takes the comma before it along."""
    start, end = value.whole.start, value.whole.end
    if end == _end(value.header) and start > value.header.body_start:
        start -= 1
    return Span(start, end)
