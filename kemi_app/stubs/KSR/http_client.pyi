"""KSR.http_client: module http_client of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def curl_connect(connection: str, path: str, dst_pv: str, /) -> int:
    """Fetches (GET) from an HTTP server defined with modparam http_client httpcon or config_file
    and writes the answer's body into a pseudo-variable. A libcurl error is a positive number
    below 100: compare with 200, not with 0. After a libcurl error or a status of 500 and above
    it tries the connection's failover connection once.

    Args:
        connection: name of the connection; case matters
        path: what follows the URL of the connection, a / in front is added where missing; ''
            for nothing
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the whole body up
            to the connection's maxdatasize, and the empty string for a status below 200 or from
            500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: unknown connection, or unknown failover connection when it is tried, dst_pv unknown
            or read-only, no memory, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most the connection's
        timeout (default modparam http_client connection_timeout, 4 seconds; twice that with
        failover). Sets dst_pv.

    Routes: any.

    int KSR.http_client.curl_connect(str connection, str path, str dst_pv). Module: http_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_connect
    """

def curl_connect_post(
    connection: str,
    path: str,
    content_type: str,
    body: str,
    dst_pv: str,
    /,
) -> int:
    """Sends data (POST) to an HTTP server defined with modparam http_client httpcon or config_file
    and writes the answer's body into a pseudo-variable. An empty body makes it a GET. A libcurl
    error is a positive number below 100: compare with 200, not with 0. After a libcurl error or
    a status of 500 and above it tries the connection's failover connection once.

    Args:
        connection: name of the connection; case matters
        path: what follows the URL of the connection, a / in front is added where missing; ''
            for nothing
        content_type: value of the Content-Type header of the request, at most 241 characters,
            such as application/json
        body: data to send, as it is (no pseudo-variables)
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the whole body up
            to the connection's maxdatasize, and the empty string for a status below 200 or from
            500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: unknown connection, or unknown failover connection when it is tried, dst_pv unknown
            or read-only, no memory, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most the connection's
        timeout (default modparam http_client connection_timeout, 4 seconds; twice that with
        failover). Sets dst_pv.

    Routes: any.

    int KSR.http_client.curl_connect_post(str connection, str path, str content_type, str body, str dst_pv). Module: http_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_connect
    """

def get_hdrs(url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """Sends a GET request with headers of one's own, and a body if wanted, and writes the answer's
    body into a pseudo-variable: by default its first line only (modparam http_client
    query_result 0 for all of it). A libcurl error is a positive number below 100: compare with
    200, not with 0.

    Args:
        url: URL, http or https
        body: body of the request; '' for none
        headers: header lines to add, handed to libcurl as they are; '' for none
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.get_hdrs(str url, str body, str headers, str dst_pv). Module: http_client. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_get
    """

def query(url: str, dst_pv: str, /) -> int:
    """Sends a GET request and writes the answer's body into a pseudo-variable: by default its
    first line only (modparam http_client query_result 0 for all of it). A libcurl error is a
    positive number below 100: compare with 200, not with 0.

    Args:
        url: URL, http or https
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.query(str url, str dst_pv). Module: http_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_query
    """

def query_post(url: str, body: str, dst_pv: str, /) -> int:
    """Sends a POST request and writes the answer's body into a pseudo-variable: by default its
    first line only (modparam http_client query_result 0 for all of it). Its Content-Type is
    libcurl's, application/x-www-form-urlencoded: use query_post_hdrs for another. An empty body
    makes it a GET. A libcurl error is a positive number below 100: compare with 200, not with
    0.

    Args:
        url: URL, http or https
        body: data to send, as it is
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.query_post(str url, str body, str dst_pv). Module: http_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_query
    """

def query_post_hdrs(url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """Sends a POST request with headers of one's own and writes the answer's body into a
    pseudo-variable: by default its first line only (modparam http_client query_result 0 for all
    of it). An empty body makes it a GET. A libcurl error is a positive number below 100:
    compare with 200, not with 0.

    Args:
        url: URL, http or https
        body: data to send, as it is
        headers: header lines to add, such as "Content-Type: application/json", handed to
            libcurl as they are; '' for none
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.query_post_hdrs(str url, str body, str headers, str dst_pv). Module: http_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_query
    """

def query_request(method: str, url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """Sends an HTTP request with any method and writes the answer's body into a pseudo-variable:
    by default its first line only (modparam http_client query_result 0 for all of it). A
    libcurl error is a positive number below 100: compare with 200, not with 0.

    Args:
        method: GET, POST, PUT, DELETE, ...; '' for POST with a body and GET without
        url: URL, http or https
        body: body of the request, as it is; '' for none
        headers: header lines to add, such as "Content-Type: application/json", handed to
            libcurl as they are; '' for none
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.query_request(str method, str url, str body, str headers, str dst_pv). Module: http_client. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_client_request
    """

def query_request_v2pk(method: str, url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """As query_request, with HTTP/2 from the first byte on (prior knowledge, no upgrade from
    HTTP/1.1); needs libcurl 7.49 or later at build time, without it as query_request. A libcurl
    error is a positive number below 100: compare with 200, not with 0.

    Args:
        method: GET, POST, PUT, DELETE, ...; '' for POST with a body and GET without
        url: URL, http or https
        body: body of the request, as it is; '' for none
        headers: header lines to add, such as "content-type: application/json", handed to
            libcurl as they are; '' for none
        dst_pv: name of a writable pseudo-variable, such as "$var(body)"; gets the empty string
            for a status below 200 or from 500 on and for any failure

    Returns:
        100..999: HTTP status code
        1..99: libcurl error code, such as 6 (host not resolved), 7 (no connection), 28
            (timeout); $curlerror(n) has the text
        -1: dst_pv unknown or read-only, libcurl cannot start, or no status in the answer

    Side effects: Sends an HTTP request and blocks the process for at most modparam http_client
        connection_timeout (4 seconds by default). Sets dst_pv.

    Routes: any.

    int KSR.http_client.query_request_v2pk(str method, str url, str body, str headers, str dst_pv). Module: http_client. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_client.html#http_client.f.http_client_request_v2pk
    """
