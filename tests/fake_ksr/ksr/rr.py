"""KSR.rr: Record-Route and loose routing (RFC 3261 sections 16.4 and 16.12)."""

from __future__ import annotations

from fake_ksr import regex
from fake_ksr.address import NameAddr, parse_name_addrs, split_values
from fake_ksr.fields import Header
from fake_ksr.ksr.record_route import RecordRoute
from fake_ksr.uri import DEFAULT_PORT, Uri, parse_uri

DRIVEN, NOT_DRIVEN, PRELOADED = 1, -1, -3


class Routes(list[tuple[Header, NameAddr]]):
    """Route values in order, each with its header; `broken` where the next header is unreadable."""

    broken = False


class Rr(RecordRoute):
    """The functions of the rr module."""

    name = "rr"

    def loose_route(self) -> int:
        return self._route(0)

    def loose_route_mode(self, mode: int) -> int:
        return self._route(mode)

    def loose_route_preloaded(self) -> int:
        return 1 if self._route(0) == PRELOADED else -1

    def check_route_param(self, pattern: str) -> int:
        """Whether the parameters of the server's own Route match a regular expression."""
        params = self._own_route_params()
        if not params:
            return -1
        return 1 if regex.found(pattern, f";{params}") else -1

    def is_direction(self, direction: str) -> int:
        if not self._number("append_fromtag", 1):
            self._log("err", 'is_direction requires parameter "append_fromtag" enabled')
            return -6
        if direction.lower() not in ("downstream", "upstream"):
            return -6
        return 1 if self._upstream() == (direction.lower() == "upstream") else -1

    def next_hop_route(self) -> int:
        """Whether the server's own Route had another behind it, which is the next hop."""
        return 1 if self._msg.next_hop_is_route else -1

    def _upstream(self) -> bool:
        """Whether the request comes from the callee: whose From tag is not that in the Route."""
        msg = self._msg
        if msg.upstream is None:
            params = self._own_route_params()
            tag = next((piece[5:] for piece in params.split(";") if piece.startswith("ftag=")), "")
            sender = msg.sip.from_
            msg.upstream = bool(tag and sender is not None and sender.tag and tag != sender.tag)
        return msg.upstream

    def _own_route_params(self) -> str:
        msg = self._msg
        if msg.route_params is None:
            routes = self._routes()
            uri = parse_uri(routes[0][1].uri) if routes else None
            msg.route_params = uri.params if uri is not None and self._is_me(uri) else ""
        return msg.route_params

    def _routes(self) -> Routes:
        """The values of the Route headers as far as they can be read."""
        routes = Routes()
        for header in self._msg.sip.all("route"):
            values = parse_name_addrs(header.body)
            if len(values) != len(split_values(header.body, ",")) or any(
                not value.angled for value in values
            ):
                self._log("err", f"Failed parsing rr header body [{header.body}]")
                routes.broken = True
                break
            routes.extend((header, value) for value in values)
        return routes

    def _is_me(self, uri: Uri) -> bool:
        if uri.has_param("gr"):
            return False
        return self._server.network.is_myself(uri.host, uri.port or DEFAULT_PORT)

    def _route(self, mode: int) -> int:
        routes = self._routes()
        ruri = self._msg.parsed_uri
        if not routes or ruri is None or self._msg.sip.to is None:
            return -1
        if self._msg.sip.to.tag and mode == 0 and self._is_me(ruri):
            result = self._after_strict(routes, ruri)
        else:
            result = self._after_loose(routes, preloaded=not self._msg.sip.to.tag)
        if result in (DRIVEN, PRELOADED) and self._msg.route_params:
            for watcher in self._server.route_watchers:
                watcher(self._msg)
        return result

    def _after_loose(self, routes: Routes, preloaded: bool) -> int:
        msg = self._msg
        top = parse_uri(routes[0][1].uri)
        if top is None:
            return -1
        used = 0
        if self._is_me(top):
            msg.route_params = top.params
            used = 1
            if self._number("enable_double_rr", 1) and top.has_param("r2") and len(routes) > 1:
                second = parse_uri(routes[1][1].uri)
                if second is None:
                    return -1
                used = 2
                self._force_socket(second)
            elif self._number("force_send_socket", 0):
                self._force_socket(top)
        else:
            msg.route_params = ""
        rest = routes[used:]
        if not rest:
            if routes.broken:
                return -1
            self._remove(routes, used)
            return PRELOADED if preloaded else DRIVEN
        following = parse_uri(rest[0][1].uri)
        if following is None:
            return -1
        if used:
            msg.next_hop_is_route = True
        if not following.has_param("lr"):
            # the next hop is a strict router: it wants the R-URI as the last route
            msg.lumps.insert(msg.sip.unparsed, f"Route: <{msg.sip.uri}>\r\n")
            msg.new_uri = _maddr_uri(following)
            self._context.uri_new = True
            used += 1
        else:
            msg.dst_uri = _maddr_uri(following)
            self._context.uri_new = True
        self._remove(routes, used)
        return DRIVEN

    def _after_strict(self, routes: Routes, ruri: Uri) -> int:
        msg = self._msg
        used = 0
        uri = parse_uri(routes[0][1].uri)
        if uri is None:
            return -1
        if uri.has_param("r2") and self._is_me(uri):
            self._force_socket(uri)
            used = 1
            if len(routes) < 2:
                self._remove(routes, 1)
                return NOT_DRIVEN
            uri = parse_uri(routes[1][1].uri)
            if uri is None:
                return -1
        msg.route_params = ruri.params
        if not uri.has_param("lr"):
            msg.new_uri = _maddr_uri(uri)
            self._context.uri_new = True
            self._remove(routes, used + 1)
            return DRIVEN
        msg.dst_uri = _maddr_uri(uri)
        last = parse_uri(routes[-1][1].uri)
        if last is None or routes.broken:
            return -1
        msg.new_uri = _maddr_uri(last)
        self._context.uri_new = True
        self._remove(routes, used, last=True)
        return DRIVEN

    def _force_socket(self, uri: Uri) -> None:
        network = self._server.network
        socket = network.find_socket(uri.host, uri.port or DEFAULT_PORT, uri.proto)
        if socket is not None:
            self._msg.force_socket = socket
        elif self._number("enable_socket_mismatch_warning", 1):
            self._log("warn", f"no socket found to match second RR ({uri.text})")

    def _remove(self, routes: Routes, count: int, last: bool = False) -> None:
        """Take the first `count` values (and the very last) out of the Route headers."""
        gone = set(range(count)) | ({len(routes) - 1} if last else set())
        by_header: dict[int, list[int]] = {}
        for index, (header, _) in enumerate(routes):
            by_header.setdefault(header.start, []).append(index)
        for indexes in by_header.values():
            header = routes[indexes[0]][0]
            kept = [routes[i][1] for i in indexes if i not in gone]
            if not kept:
                self._msg.lumps.delete(header.start, header.end - header.start)
            elif len(kept) < len(indexes):
                start = header.body_start
                self._msg.lumps.delete(start, kept[0].start)
                end = kept[-1].end
                if end < len(header.body.rstrip()):
                    self._msg.lumps.delete(start + end, len(header.body) - end)


def _maddr_uri(uri: Uri) -> str:
    maddr = uri.param("maddr")
    if not maddr:
        return uri.text
    return f"sip:{maddr}" + (f":{uri.port}" if uri.port else "")
