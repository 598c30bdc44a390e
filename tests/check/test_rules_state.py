"""The rules about code at import, and about state that workers cannot share."""

import pytest

from .checking import at_marks, checked, route


@pytest.mark.parametrize(
    "top",
    [
        "URI = KSR.pv.get('$ru')  #! K801",
        "class Own:\n    METHOD = KSR.kx.get_method()  #! K801",
        "def own(uri=KSR.pv.get('$ru')):  #! K801\n    return uri",
        "def own():\n    return KSR.is_INVITE()  #! K801\n\nIS_CALL = own()",
        "if KSR.is_INVITE():  #! K801\n    pass",
    ],
)
def test_a_message_asked_for_while_the_code_is_loaded_is_found(top: str) -> None:
    text = route("", top)
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "top",
    [
        "SERVER = KSR.kx.get_def('SERVER')",
        "HOME = KSR.pv.gete('$env(HOME)')",
        "KSR.info('loaded\\n')",
        "TABLE = [lambda: KSR.is_INVITE()]",
        "send = KSR.tm.t_relay",
        "if __name__ == '__main__':\n    KSR.is_INVITE()",
        "def own():\n    return KSR.is_INVITE()",
    ],
)
def test_what_needs_no_message_or_does_not_run_then_is_no_fault(top: str) -> None:
    assert checked(route("", top)) == []


def test_mod_init_and_the_constructor_run_before_any_message() -> None:
    text = route("", methods="def __init__(self):\n    self.call = KSR.is_INVITE()  #! K801\n")
    assert checked(text) == at_marks(text)
    text = text.replace("    return Script()", "    KSR.setflag(1)  #! K801\n    return Script()")
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "body",
    [
        "global N\nN += 1  #! K802",
        "SEEN['a'] = 1  #! K802",
        "SEEN.setdefault('a', 1)  #! K802",
        "del SEEN['a']  #! K802",
        "seen = SEEN\nseen['a'] = 1  #! K802",
        "Script.total = 2  #! K802",
        "type(self).total = 2  #! K802",
        "self.__class__.total += 1  #! K802",
        "self.count += 1  #! K802",
        "self.count = self.count + 1  #! K802",
        "self.table['a'] = 1  #! K802",
        "self.table.update(a=1)  #! K802",
        "globals()['N'] = 1  #! K802",
        "other.COUNT += 1  #! K802",
        "other.TABLE.pop('a')  #! K802",
    ],
)
def test_state_of_a_process_that_a_route_changes_is_found(body: str) -> None:
    text = route(
        body,
        top="import other\nN = 0\nSEEN = {}",
        methods="""
        total = 0

        def __init__(self):
            self.count = 0
            self.table = {}
        """,
    )
    files = {"other.py": "COUNT = 0\nTABLE = {}\n"}
    assert checked(text, files=files) == at_marks(text)


@pytest.mark.parametrize(
    "body",
    [
        "seen = {}\nseen['a'] = 1",
        "self.last = KSR.kx.get_method()",
        "self.parts = []\nself.parts.append(1)",
        "parts = SEEN.copy()\nparts['a'] = 1",
        "N = 1\nN += 1",
        "one = Note()\none.add(1)",
        "name = SEEN.get('a')",
        "KSR.htable.sht_inc('a', 'b')",
        "count = 0\ndef more():\n    nonlocal count\n    count += 1\nmore()",
    ],
)
def test_what_goes_with_the_message_is_no_fault(body: str) -> None:
    top = """
    N = 0
    SEEN = {}

    class Note:
        def __init__(self):
            self.items = []

        def add(self, item):
            self.items.append(item)
    """
    assert checked(route(body, top)) == []


def test_what_child_init_prepares_is_no_fault() -> None:
    text = route("", top="SEEN = {}").replace(
        "        return 0", "        SEEN[1] = rank\n        return 0"
    )
    assert checked(text) == []
