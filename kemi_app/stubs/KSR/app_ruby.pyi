"""KSR.app_ruby: module app_ruby of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def run(function: str, /) -> ReturnCode:
    """int KSR.app_ruby.run(str function). Module: app_ruby. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_ruby.html#app_ruby.f.ruby_run
    """

def run_p1(function: str, param: str, /) -> ReturnCode:
    """int KSR.app_ruby.run_p1(str function, str param). Module: app_ruby. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_ruby.html#app_ruby.f.ruby_run
    """

def run_p2(function: str, first_param: str, second_param: str, /) -> ReturnCode:
    """int KSR.app_ruby.run_p2(str function, str first_param, str second_param). Module: app_ruby. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_ruby.html#app_ruby.f.ruby_run
    """

def run_p3(function: str, first_param: str, second_param: str, third_param: str, /) -> ReturnCode:
    """int KSR.app_ruby.run_p3(str function, str first_param, str second_param, str third_param). Module: app_ruby. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_ruby.html#app_ruby.f.ruby_run
    """
