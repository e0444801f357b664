"""`python -m bcm_simulator.provider`: the provider's process, which Terraform starts."""

import os
import signal
import sys

# Ctrl-C in a terminal reaches all processes at once, but Terraform itself tells the provider when to stop.
signal.signal(signal.SIGINT, signal.SIG_IGN)


def main() -> int:
    """Serve Terraform, or run the command line if a user started this by hand. Return the exit status."""
    # Imported here, because imports take a while and the signal must be ignored first.
    from bcm_simulator.provider import plugin  # noqa: PLC0415

    if not plugin.started_by_terraform():
        return by_hand()
    from bcm_simulator.provider.server import Provider  # noqa: PLC0415

    plugin.log_to_terraform()
    plugin.serve(Provider().handlers)
    return 0


def by_hand() -> int:
    """Run the command line, which makes the provider available to Terraform. Return the exit status."""
    import argparse  # noqa: PLC0415 - Terraform has no use for it
    from pathlib import Path  # noqa: PLC0415

    import bcm_provider_schema  # noqa: PLC0415
    from bcm_simulator.provider import api, mirror, plugin  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="python -m bcm_simulator.provider",
        description="The stand-in for the bcm provider. Terraform starts it by itself.",
    )
    parser.epilog = (
        f"Environment: {api.PAUSE_SCALE_VARIABLE}, a factor for the pauses that the genuine provider makes (5 and 2 "
        "seconds when it registers a device, 1, 2 and 4 seconds before it repeats a request, and others); 0 leaves "
        "them out. "
        f"{api.GENERATION_VARIABLE}, the generation ({', '.join(api.GENERATIONS)}) of the provider that Terraform "
        "starts; it overrides that of the mirror."
    )
    parser.add_argument(
        "--generation",
        choices=api.GENERATIONS,
        help=f"which generation of the genuine provider to stand in for (default: {api.GENERATION_VARIABLE}, else "
        f"{api.DEFAULT_GENERATION})",
    )
    modes = parser.add_mutually_exclusive_group(required=True)
    modes.add_argument(
        "--mirror",
        type=Path,
        metavar="DIRECTORY",
        help="create a mirror of the provider in this directory, and print the path of the configuration file that "
        "makes Terraform use the mirror: set TF_CLI_CONFIG_FILE to it",
    )
    modes.add_argument(
        "--stay",
        action="store_true",
        help="run until Ctrl-C, and print a value for TF_REATTACH_PROVIDERS with which Terraform uses this process "
        "instead of starting a provider; for one provider block, and one run at a time",
    )
    options = parser.parse_args()
    generation = options.generation or os.environ.get(api.GENERATION_VARIABLE) or api.DEFAULT_GENERATION
    if generation not in api.GENERATIONS:
        allowed = ", ".join(api.GENERATIONS)
        parser.error(f"{api.GENERATION_VARIABLE} must be one of {allowed}, not {generation!r}")
    if options.stay:
        from bcm_simulator.provider.generation import named  # noqa: PLC0415
        from bcm_simulator.provider.server import Provider  # noqa: PLC0415

        plugin.stay(Provider(named(generation)).handlers, bcm_provider_schema.SOURCE)
    else:
        print(mirror.install(options.mirror, generation))  # noqa: T201 - the command's output
    return 0


if __name__ == "__main__":
    status = main()
    # Exit without cleanup: nothing needs it, and Terraform waits for the end of the process.
    sys.stdout.flush()
    os._exit(status)
