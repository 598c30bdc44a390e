"""KSR.domain: which domains are this server's own."""

from __future__ import annotations

from fake_ksr.context import BRANCH_ROUTE, FAILURE_ROUTE, LOCAL_ROUTE, REQUEST_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.uri import Uri, parse_uri


class DomainFunctions(Submodule):
    """The functions of the domain module."""

    name = "domain"

    def is_domain_local(self, domain: str) -> int:
        return -1 if self._server.domains.find(domain) is None else 1

    def is_from_local(self) -> int:
        sender = self._msg.sip.from_
        uri = None if sender is None else parse_uri(sender.uri)
        if uri is None:
            self._log("err", "Error while parsing From header")
            return -2
        return self.is_domain_local(uri.host)

    def is_uri_host_local(self) -> int:
        """The Request-URI's host; in a failure route that of the first branch appended."""
        uri: Uri | None = None
        route = self._context.route_type
        if route in (REQUEST_ROUTE, BRANCH_ROUTE, LOCAL_ROUTE):
            uri = self._msg.parsed_uri
        elif route == FAILURE_ROUTE and self._context.targets:
            uri = parse_uri(self._context.targets[0].uri)
        if uri is None:
            self._log("err", "no URI, or unsupported route type")
            return -1
        return self.is_domain_local(uri.host)

    def lookup_domain(self, domain: str) -> int:
        return self.lookup_domain_prefix(domain, "")

    def lookup_domain_prefix(self, domain: str, prefix: str) -> int:
        """Puts the attributes of the domain into AVPs, its id into $avp(did)."""
        found = self._server.domains.find(domain)
        if found is None:
            return -1
        variables = self._context.variables
        for name, value in (*found.attributes, ("did", found.did)):
            variables.add_avp(f"{prefix}{name}", value)
        return 1
