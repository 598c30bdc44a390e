"""The rules about callbacks and handlers: a script in, findings out."""

import pytest

from .checking import at_marks, checked, findings, route

APP = """
import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT


def relay(req):{marks}
{body}


class Site(App):
    request_route = (relay,)
    failure_routes = {{"manage_failure": (relay,)}}
"""


def app(body: str, marks: str = "") -> str:
    """A kemi_app application with one route."""
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return APP.format(body=lines, marks=marks)


def test_a_handler_that_is_missing_is_named_with_the_nearest() -> None:
    text = route(
        "KSR.tm.t_on_failure('ksr_failure_manag')  #! K301",
        methods="def ksr_failure_manage(self, msg):\n    return 1",
    )
    assert checked(text) == at_marks(text)
    (one,) = findings(text)
    assert "'ksr_failure_manag'" in one.message
    assert "did you mean 'ksr_failure_manage'?" in one.message


@pytest.mark.parametrize(
    "name", ["''", "'ksr_' + str(KSR.isflagset(1))", "'there'", "'given'", "'alias'"]
)
def test_a_handler_that_is_there_or_made_at_run_time_is_no_fault(name: str) -> None:
    methods = """
    def __init__(self):
        self.given = self.there

    def there(self, msg):
        return 1

    alias = there
    """
    assert checked(route(f"KSR.tm.t_on_failure({name})", methods=methods)) == []


def test_each_kind_of_handler_is_looked_for_in_its_list_of_an_application() -> None:
    text = app(
        "KSR.tm.t_on_failure('manage_failure')\n"
        "KSR.tm.t_on_branch('manage_failure')  #! K301\nKSR.tm.t_relay()\nreturn DONE"
    )
    assert checked(text) == at_marks(text)


def test_a_class_with_bases_from_elsewhere_is_not_judged_by_its_handlers() -> None:
    text = route("KSR.tm.t_on_failure('somewhere')", top="import elsewhere")
    assert checked(text.replace("class Script:", "class Script(elsewhere.Base):")) == []


@pytest.mark.parametrize(
    "end",
    [
        "return  #! K302",
        "return 'done'  #! K302",
        "return 0.5  #! K302",
        "return self.nothing()  #! K302",
        "return 1 if KSR.isflagset(1) else None  #! K302",
        "return [1]  #! K302",
    ],
)
def test_a_callback_that_returns_no_number_is_found_at_the_return(end: str) -> None:
    methods = (
        f"def ksr_reply_route(self, msg):\n    {end}\n\ndef nothing(self):\n    KSR.dbg('x')\n"
    )
    text = route("", methods=methods)
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "body",
    [
        "while True:\n    if KSR.isflagset(1):\n        return 1\n    KSR.setflag(1)",
        "try:\n    KSR.dbg('x')\nfinally:\n    return 1",
        "if KSR.isflagset(1):\n    return 1\nelse:\n    raise ValueError",
        "with open('/dev/null') as file:\n    return len(file.name)",
        "match KSR.kx.get_srcport():\n    case 1:\n        return 1\n    case _:\n        return 2",
        "return self.helper()",
        "return True",
        "code = -255\nreturn code",
        "return KSR.isflagset(1) or None or 1",
    ],
)
def test_a_callback_that_gives_a_number_on_every_path_is_no_fault(body: str) -> None:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    methods = f"def ksr_reply_route(self, msg):\n{lines}\n\ndef helper(self):\n    return -1\n"
    assert checked(route("", methods=methods)) == []


@pytest.mark.parametrize(
    "body",
    [
        "KSR.dbg('x')",
        "if KSR.isflagset(1):\n    return 1",
        "for number in (1, 2):\n    return number",
        "try:\n    return 1\nexcept ValueError:\n    KSR.dbg('x')",
        "while True:\n    break",
        "match KSR.kx.get_proto():\n    case 'udp':\n        return 1",
    ],
)
def test_a_callback_whose_end_can_be_reached_is_found_at_its_definition(body: str) -> None:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    text = route("", methods=f"def ksr_reply_route(self, msg):  #! K302\n{lines}\n")
    assert checked(text) == at_marks(text)


def test_a_route_of_an_application_gives_a_verdict() -> None:
    for body, marks in (
        ("KSR.tm.t_relay()\nreturn 1  #! K302", ""),
        ("KSR.tm.t_relay()\nreturn None  #! K302", ""),
        ("KSR.tm.t_relay()", "  #! K302"),
        ("KSR.tm.t_relay()\nreturn DONE if KSR.isflagset(1) else DONE", ""),
    ):
        text = app(body, marks)
        assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    ("signature", "is_right"),
    [
        ("(self, msg)", True),
        ("(self, msg, again=0)", True),
        ("(self, *arguments)", True),
        ("(self)", False),
        ("(self, msg, again)", False),
        ("(self, *, msg)", False),
        ("(self, msg, *, again)", False),
    ],
)
def test_a_callback_takes_what_kamailio_gives_it(signature: str, is_right: bool) -> None:
    text = route("", methods=f"def ksr_reply_route{signature}:\n    return 1\n")
    assert [code for _, code in checked(text)] == ([] if is_right else ["K303"])


def test_event_callbacks_are_given_the_name_of_the_event() -> None:
    cfg = (
        'loadmodule "tm.so"\nloadmodule "pv.so"\nloadmodule "htable.so"\n'
        'modparam("htable", "htable", "a=>size=4;autoexpire=9;")\n'
        'modparam("htable", "event_callback", "ksr_htable")\n'
    )
    right = "def ksr_htable(self, msg, evname):\n    return 1\n"
    wrong = "def ksr_htable(self, msg):\n    return 1\n"
    assert checked(route("", methods=right), cfg) == []
    assert [code for _, code in checked(route("", methods=wrong), cfg)] == ["K303"]
    missing = findings(route(""), cfg)
    assert [(one.file.name, one.line, one.code) for one in missing] == [("kamailio.cfg", 5, "K301")]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("    return Script()", "    Script()", "K304"),
        ("    return Script()", "    return None", "K304"),
        ("        return 0\n", "        return\n", "K304"),
        ("        return 0\n", "        pass\n", "K304"),
        ("def mod_init", "def initialise", "K304"),
        ("def child_init", "def start_child", "K304"),
    ],
)
def test_what_kamailio_calls_at_its_start_must_be_there(old: str, new: str, code: str) -> None:
    text = route("")
    assert old in text
    assert [found for _, found in checked(text.replace(old, new))] == [code]


def test_a_library_of_routes_needs_no_mod_init() -> None:
    library = "import KSR\n\nclass Base:\n    def ksr_reply_route(self, msg):\n        return 1\n"
    text = route("").replace("class Script:", "class Script(library.Base):")
    files = {"library.py": library}
    assert checked(text.replace("import KSR", "import KSR\nimport library"), files=files) == []


def test_a_script_for_app_python3s_has_functions_without_msg() -> None:
    text = """
    import KSR


    def ksr_request_route():
        KSR.tm.t_on_failure("ksr_failure")
        KSR.tm.t_on_branch("ksr_branch")
        KSR.tm.t_relay()
        return 1


    def ksr_failure():
        return 1


    def ksr_branch(msg):  #! K303
        return 1
    """
    assert checked(text) == at_marks(text)
