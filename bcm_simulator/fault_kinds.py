"""The kinds of faults, in a file of their own so that the command line can list them without loading the simulator."""

from enum import StrEnum


class FaultKind(StrEnum):
    """What goes wrong."""

    BMC_UNREACHABLE = "bmc_unreachable"
    WRONG_BMC_CREDENTIALS = "wrong_bmc_credentials"
    PXE_FAILURE = "pxe_failure"
    INSTALL_FAILURE = "install_failure"
    INSTALL_HANG = "install_hang"
    DUPLICATE_HOSTNAME = "duplicate_hostname"
    DUPLICATE_MAC = "duplicate_mac"
    HTTP_500 = "http_500"
    CONNECTION_RESET = "connection_reset"
    SLOW = "slow"
    SESSION_EXPIRED = "session_expired"
    NOT_ALLOWED = "not_allowed"

    @property
    def summary(self) -> str:
        """What the fault does, in one line."""
        return _SUMMARIES[self]


_SUMMARIES = {
    FaultKind.BMC_UNREACHABLE: "power operations fail: the BMC does not answer",
    FaultKind.WRONG_BMC_CREDENTIALS: "power operations fail: the BMC rejects user name or password",
    FaultKind.PXE_FAILURE: "the machine is on and finds nothing to boot; the node stays DOWN until restarted",
    FaultKind.INSTALL_FAILURE: "halfway through provisioning the installer fails: INSTALLER_FAILED",
    FaultKind.INSTALL_HANG: "halfway through provisioning the installer hangs; later INSTALLER_UNREACHABLE",
    FaultKind.DUPLICATE_HOSTNAME: "the device is refused as if another one had its hostname",
    FaultKind.DUPLICATE_MAC: "the device is refused as if another one had its MAC",
    FaultKind.HTTP_500: "the call is answered with HTTP status 500",
    FaultKind.CONNECTION_RESET: "the connection is closed without an answer",
    FaultKind.SLOW: "the answer takes `delay` real seconds longer",
    FaultKind.SESSION_EXPIRED: "the caller's session ends, now and later for the same cookie",
    FaultKind.NOT_ALLOWED: "the caller has no right to the call: HTTP status 200 with an errormessage",
}
