"""The rule about secrets: a script in, findings out."""

import pytest

from .checking import at_marks, checked, findings, route


@pytest.mark.parametrize(
    "top",
    [
        "DB_PASSWORD = 's3cr3t'  #! K803",
        "apiKey = 'Zm9vYmFy'  #! K803",
        "SETTINGS = {'secret': 'hunter2'}  #! K803",
        "def own(password='hunter2'):  #! K803\n    return password",
        "own = dict(auth_token='abc123def')  #! K803",
        "PASSWORDS = {'alice': 'hunter2'}  #! K803",
        "URL = 'mysql://kamailio:hunter2@192.0.2.1/kamailio'  #! K803",
        "HEADERS = {'Authorization': 'Bearer abcdefgh1234'}  #! K803",
        "KEY = '-----BEGIN PRIVATE KEY-----'  #! K803",
        "DSN = 'dbname=site user=site password=hunter2'  #! K803",
    ],
)
def test_a_secret_in_the_source_is_found(top: str) -> None:
    text = route("", top)
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "top",
    [
        "PASSWORD = ''",
        "PASSWORD = '-'",
        "PASSWORD_COLUMN = 'password'",
        "PASSWORD_FILE = '/etc/kamailio/password'",
        "password = '$avp(password)'",
        "TOKEN_HEADER = 'X-Auth-Token'",
        "import os\nPASSWORD = os.environ['SITE_PASSWORD']",
        "SECRET = KSR.kx.get_def('SITE_SECRET')",
        "URL = 'mysql://kamailio@192.0.2.1/kamailio'",
        "FORM = 'SCHEME://USER:PASSWORD@HOST/NAME'",
        "ERROR = 'this needs Basic authentication'",
        "QUERY = 'select ha1 from subscriber where password=?'",
        "COMPASS = 'north2'",
    ],
)
def test_the_name_or_the_place_of_a_secret_is_no_fault(top: str) -> None:
    assert checked(route("", top)) == []


def test_a_password_given_to_kamailio_is_found_and_not_repeated() -> None:
    text = route(
        "KSR.auth.pv_auth_check('example.org', 'hunter2', 0, 0)  #! K803\n"
        "KSR.pv.sets('$avp(apass)', 'hunter2')  #! K803"
    )
    assert checked(text) == at_marks(text)
    assert all("hunter2" not in one.message for one in findings(text))
