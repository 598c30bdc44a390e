"""Who may watch a user: the user's rules (RFC 4745, RFC 5025), as presence_xml reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from xml.dom import minidom

from fake_ksr.database import DEFAULT_URL, Cell, DatabaseError
from fake_ksr.errors import NotSimulated
from fake_ksr.presence import xml

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

ACTIVE, PENDING, TERMINATED, WAITING, POLITELY_BLOCKED = 1, 2, 3, 4, 5
STATES = {ACTIVE: "active", PENDING: "pending", TERMINATED: "terminated", WAITING: "waiting"}
POLITE = "polite-block"
PRES_RULES, PIDF_MANIPULATION = 2, 16
"""Values of the column doc_type of the table xcap."""


class Failure(Exception):
    """What makes a function of the module fail."""


@dataclass
class Verdict:
    """The state of a subscription, and why it is in it."""

    status: int
    reason: str = ""


class Rules:
    """The rules of one server's users."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._config = server.config

    @property
    def _always_active(self) -> bool:
        return self._config.number("presence_xml", "force_active", 0) != 0

    def document(self, kind: int, user: str, domain: str, uri: str | None = None) -> str | None:
        """A document of the table xcap, None where there is none; raises Failure."""
        if self._always_active:
            return None
        text = self._config.text
        database = self._server.databases.open(text("presence_xml", "db_url", DEFAULT_URL))
        where: dict[str, Cell] = {"doc_type": kind}
        where |= {"doc_uri": uri} if uri is not None else {"username": user, "domain": domain}
        try:
            rows = database.select(text("presence_xml", "xcap_table", "xcap"), ["doc"], where)
        except DatabaseError as error:
            raise Failure(f"while querying table xcap: {error}") from error
        if rows:
            if not rows[0][0]:
                raise Failure("Xcap doc empty")
            return str(rows[0][0])
        integrated = self._config.number("presence_xml", "integrated_xcap_server", 0)
        if not integrated and kind == PRES_RULES:
            example = 'modparam("presence_xml", "integrated_xcap_server", 1)'
            raise NotSimulated("the rules of an XCAP server", example)
        return None

    def judge(
        self, document: str | None, watcher: str, from_domain: str | None, before: int
    ) -> Verdict:
        """What the rules say of a watcher; `before` is the state so far. Raises Failure."""
        if self._always_active:
            return Verdict(ACTIVE)
        if document is None:
            return Verdict(PENDING)
        rule = self.rule(document, watcher, from_domain)
        if rule is None:
            if before == PENDING:
                return Verdict(PENDING)
            deleted = self._config.text("presence_xml", "xcapauth_userdel_reason", "probation")
            return Verdict(TERMINATED, deleted)
        handling = xml.child(xml.child(rule, "actions"), "sub-handling")
        if handling is None:
            return Verdict(PENDING)
        action = xml.content(handling)
        for name, verdict in (
            ("block", Verdict(TERMINATED, "rejected")),
            ("confirm", Verdict(PENDING)),
            (POLITE, Verdict(ACTIVE, POLITE)),
            ("allow", Verdict(ACTIVE)),
        ):
            if action.startswith(name):
                return verdict
        raise Failure("unknown subscription handling action")

    def rule(self, document: str, watcher: str, from_domain: str | None) -> minidom.Element | None:
        """The rule that is for a watcher; raises Failure for a document that is no XML."""
        try:
            ruleset = xml.find(xml.parse(document), "ruleset")
        except xml.NoXml as error:
            raise Failure("parsing xml memory") from error
        # the answer of one rule stays for those after it
        applies: bool | None = None
        for rule in xml.children(ruleset) if ruleset is not None else ():
            conditions = xml.child(rule, "conditions")
            if conditions is None:
                return None
            if not self._in_time(conditions):
                continue
            if xml.child(conditions, "sphere") is not None and self._config.number(
                "presence", "enable_sphere_check", 0
            ):
                raise NotSimulated("spheres", 'modparam("presence", "enable_sphere_check", 0)')
            identity = xml.child(conditions, "identity")
            if identity is None:
                continue
            if any(one.getAttribute("id") == watcher for one in xml.children(identity, "one")):
                applies = True
            for many in xml.children(identity, "many"):
                said = _of_many(many, watcher, from_domain)
                applies = applies if said is None else said
                if said:
                    break
            if applies:
                return rule
        return None

    def _in_time(self, conditions: minidom.Element) -> bool:
        """Whether one of the periods of validity, if there are any, is now."""
        validity = xml.child(conditions, "validity")
        if validity is None:
            return True
        starts, ends = (
            [_seconds(xml.content(one)) for one in xml.children(validity, name)]
            for name in ("from", "until")
        )
        now = self._server.clock.now
        return any(start <= now <= end for start, end in zip(starts, ends, strict=False))


def _of_many(many: minidom.Element, watcher: str, from_domain: str | None) -> bool | None:
    """Whether <many> is for a watcher; None where it says nothing of that one."""
    domain = many.getAttribute("domain") if many.hasAttribute("domain") else None
    excepted = list(xml.children(many, "except"))
    if from_domain is None and (
        domain is not None or any(one.hasAttribute("domain") for one in excepted)
    ):
        raise NotSimulated(
            "a rule for a domain, which Kamailio compares with memory that nobody set",
            'kamailio.script("KSR.presence.pres_auth_status", 1)',
        )
    asked = from_domain or ""
    # different in length and in letters, says the C code
    if domain is not None and len(domain) != len(asked) and domain[: len(asked)] != asked:
        return None
    for one in excepted:
        if one.hasAttribute("id"):
            name = one.getAttribute("id")
            if len(name) - 1 == len(watcher) and name.startswith(watcher):
                return False
        elif one.hasAttribute("domain") and one.getAttribute("domain") == asked:
            return False
    return True


def _seconds(text: str) -> float:
    try:
        return datetime.fromisoformat(text.strip().replace("Z", "+00:00")).timestamp()
    except ValueError as error:
        raise Failure("failed to parse xml dateTime") from error
