"""TLS for the head node: its own certificate, and certificates of clients."""

import ssl
from pathlib import Path


def server_context(certificate: Path, key: Path, client_ca: Path | None = None) -> ssl.SSLContext:
    """Return the context of a server with this certificate chain and key (PEM).

    `client_ca` holds the authorities whose client certificates count as a login; without it no client certificate is
    requested. A client without a certificate has to log in by name and password. Raises OSError, also for a file that
    is not a certificate or not its key.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    if client_ca:
        context.load_verify_locations(client_ca)
        context.verify_mode = ssl.CERT_OPTIONAL
    return context
