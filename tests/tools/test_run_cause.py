from kemi_app.tools.cause import cause

MODULE = """\
 0(11) WARNING: tls [tls_mod.c:620]: mod_register(): tls support is disabled
 0(11) ERROR: <core> [core/sr_module.c:510]: ksr_locate_module(): could not find module <tls> in </x>
 0(11) CRITICAL: <core> [core/cfg.y:3787]: yyerror_at(): parse error in config file /k.cfg, line 18, column 12-22: failed to load module
"""  # noqa: E501

PARAMETER = """\
 0(11) ERROR: <core> [core/modparam.c:166]: set_mod_param_regex(): parameter <nope> of type <2:int> not found in module <pv>
 0(11) CRITICAL: <core> [core/cfg.y:3790]: yyerror_at(): parse error in config file /k.cfg, line 2, column 21: Can't set module parameter
ERROR: bad config file (1 errors) (parsing code: 0)
"""  # noqa: E501

SYNTAX = """\
 0(11) CRITICAL: <core> [core/cfg.y:4041]: yyerror_at(): parse error in config file /k.cfg, from line 22, column 45 to line 23, column 0: syntax error
"""  # noqa: E501

NOTHING_SAID = """\
 0(11) CRITICAL: <core> [core/cfg.y:3790]: yyerror_at(): parse error in config file /k.cfg, line 21, column 66: \n\
"""  # noqa: E501

TRACEBACK = """\
 0(11) ERROR: app_python3 [python_support.c:156]: python_handle_exception(): mod_init: Unhandled exception in the Python code:
Traceback (most recent call last):
  File "/x/loader.py", line 3, in mod_init
    start()
  File "/x/app.py", line 7, in start
    import nosuch
    ^^^^^^^^^^^^^
ModuleNotFoundError: No module named 'nosuch'
 0(11) ERROR: app_python3 [app_python3_mod.c:169]: mod_init(): failed to load python script
"""  # noqa: E501

BAD_PYTHON = """\
 0(11) ERROR: app_python3 [python_support.c:156]: python_handle_exception(): mod_init: Unhandled exception in the Python code:
  File "/x/loader.py", line 1
    def mod_init(:
                 ^
SyntaxError: invalid syntax
 0(11) ERROR: app_python3 [app_python3_mod.c:169]: mod_init(): failed to load python script
"""  # noqa: E501

REFUSED = """\
 0(11) CRITICAL: <core> [core/kemi.c:136]: sr_kemi_core_crit(): kemi_app: not started: /x/a.py:2: SyntaxError: invalid syntax
 0(11) ERROR: app_python3 [app_python3_mod.c:452]: apy_load_script(): Error calling mod_init
 0(11) ERROR: <core> [core/sr_module.c:974]: init_mod(): Error while initializing module app_python3 (/x.so)
"""  # noqa: E501

INITIALIZATION = """\
 0(11) ERROR: tm [tm_load.c:33]: load_tm():  Module not initialized yet
 0(11) ERROR: {1 OPTIONS x} ctl [init_socks.c:114]: init_unix_sock(): bind: No such file or directory [2]
 0(11) ERROR: <core> [core/sr_module.c:974]: init_mod(): Error while initializing module ctl (/x.so)
ERROR: error while initializing modules
"""  # noqa: E501

CRASH = """\
 1(12) ERROR: db_sqlite [x.c:1]: f(): a query failed
 0(11) ALERT: <core> [main.c:766]: handle_sigs(): child process 12 exited by a signal 11
 0(11) ALERT: <core> [main.c:769]: handle_sigs(): core was not generated
15(17) CRITICAL: <core> [core/pass_fd.c:277]: receive_fd(): EOF on 14
"""


def test_a_missing_module_is_told_with_its_package() -> None:
    told = "Kamailio has no module tls here: apt-get install kamailio-tls-modules"
    assert cause(MODULE) == told


def test_a_refused_line_is_told_with_its_place_and_what_was_said_before() -> None:
    assert cause(PARAMETER) == (
        "/k.cfg:2: Can't set module parameter "
        "(parameter <nope> of type <2:int> not found in module <pv>)"
    )


def test_a_syntax_error_is_told_with_its_place() -> None:
    assert cause(SYNTAX) == "/k.cfg:22: syntax error"
    assert cause(NOTHING_SAID) == "/k.cfg:21: syntax error"


def test_an_exception_is_told_with_its_innermost_place() -> None:
    assert cause(TRACEBACK) == "/x/app.py:7: ModuleNotFoundError: No module named 'nosuch'"
    assert cause(BAD_PYTHON) == "/x/loader.py:1: SyntaxError: invalid syntax"


def test_what_the_application_says_itself_goes_before_its_echo() -> None:
    assert cause(REFUSED) == "kemi_app: not started: /x/a.py:2: SyntaxError: invalid syntax"


def test_the_error_before_the_failed_initialization_is_the_cause() -> None:
    assert cause(INITIALIZATION) == "bind: No such file or directory [2]"
    assert cause(INITIALIZATION.splitlines()[2]).startswith("Error while initializing module ctl")


def test_the_death_of_a_worker_goes_before_all_else() -> None:
    assert cause(CRASH) == "child process 12 exited by a signal 11"


def test_the_last_error_stands_in_where_nothing_better_is_found() -> None:
    assert cause(CRASH.splitlines()[0]) == "a query failed"


def test_a_log_without_a_reason_is_said_to_have_none() -> None:
    assert cause(" 0(1) INFO: <core> [x.c:1]: main(): fine\n") == "its log gives no reason"
