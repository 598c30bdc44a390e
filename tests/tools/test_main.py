import pytest

from kemi_app import __main__
from kemi_app.__main__ import COMMANDS, main


def test_without_a_command_the_commands_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in COMMANDS)


def test_an_unknown_command_is_refused_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relaod"]) == 2
    assert capsys.readouterr().err == (
        "kemi_app: no command 'relaod': there are run, install, reload, status, check, review, "
        "stubs\n"
    )


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 1)])
def test_a_command_that_is_cut_short_shows_no_traceback(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int
) -> None:
    class Cut:
        @staticmethod
        def main(_arguments: list[str]) -> int:
            raise error

    monkeypatch.setattr(__main__.importlib, "import_module", lambda _name: Cut)
    assert main(["status"]) == code


@pytest.mark.parametrize("command", ["status", "reload"])
def test_bad_usage_ends_with_exit_code_2(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([command, "--nonsense"])
    assert end.value.code == 2
