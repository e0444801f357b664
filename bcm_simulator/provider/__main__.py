"""`python -m bcm_simulator.provider`: the provider's process, which Terraform starts."""

import signal
import sys

# Ctrl-C in a terminal reaches all processes at once. Terraform tells the provider itself when it is to stop.
signal.signal(signal.SIGINT, signal.SIG_IGN)


def main() -> int:
    """Serve Terraform; say what to do when somebody else started this. Return the exit status."""
    from bcm_simulator.provider import plugin  # noqa: PLC0415 - after the signal is taken care of

    if not plugin.started_by_terraform():
        sys.stderr.write(plugin.BY_HAND)
        return 1
    from bcm_simulator.provider.server import Provider  # noqa: PLC0415 - as above

    plugin.serve(Provider().handlers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
