"""The command line of the simulated head node.

Each command imports what it needs when it runs, so that help and completion answer at once.
"""

import argparse
import asyncio
import io
import json
import os
import re
import signal
import ssl
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bcm_simulator.answers import PRESETS, SWITCHES
from bcm_simulator.fault_kinds import FaultKind
from bcm_simulator.limits import FASTEST, LONGEST_JUMP
from bcm_simulator.provider.api import DEFAULT_GENERATION, GENERATIONS

if TYPE_CHECKING:
    from bcm_simulator.cluster import Cluster
    from bcm_simulator.journal import Request
    from bcm_simulator.server import Server
    from bcm_simulator.views import ClockView, Node

_DEFAULT_LISTEN = "127.0.0.1:8081"
_LAST_PORT = 65535


class UsageError(Exception):
    """An error of the user; the message says what to change."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 on success, 1 on failure, 2 for a wrong command line."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A cluster file may hold characters that the terminal's encoding lacks.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        options.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader has closed the pipe.
        _drop_output()
    except _expected_errors() as error:
        return _failed(str(error))
    except ModuleNotFoundError as error:
        # The error is about an optional dependency: the project's own modules are always installed.
        return _failed(
            f"{(error.name or '').partition('.')[0]} is not installed, and the simulator needs it: "
            "install bcm-node-provisioning[simulator]"
        )
    except OSError as error:
        _drop_output()
        return _failed(f"{error.filename or 'standard output'}: {error.strerror or error}")
    return 0


def _drop_output() -> None:
    """Keep the interpreter from reporting an error at exit, when it flushes output that cannot be written."""
    if sys.__stdout__ and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(message: str) -> int:
    for line in message.split("\n"):
        sys.stderr.write(f"bcm-simulator: {_printable(line)}\n")
    return 1


def _printable(line: str) -> str:
    """Return a line without characters that would draw on the terminal."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)


def _expected_errors() -> tuple[type[Exception], ...]:
    """Return the errors that users can correct, of the modules that are loaded."""
    names = {
        "bcm_simulator.cluster": "ClusterError",
        "bcm_simulator.storage": "StateError",
        "bcm_simulator.client": "ClientError",
    }
    loaded = [getattr(sys.modules[module], name) for module, name in names.items() if module in sys.modules]
    return (UsageError, *loaded)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bcm-simulator", description="A simulated BCM head node: rehearse provisioning without hardware."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_serve(commands)
    _add_cluster(commands)
    _add_status(commands)
    _add_fault(commands)
    _add_log(commands)
    _add_clock(commands)
    _add_provider(commands)
    return parser


def _command(commands: Any, name: str, summary: str, run: Any = None) -> argparse.ArgumentParser:  # noqa: ANN401 - argparse has no public type
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}."
    )
    if run:
        parser.set_defaults(run=run)
    return parser


def _remote(parser: argparse.ArgumentParser, *, with_json: bool = True) -> None:
    default = os.environ.get("BCM_ENDPOINT", f"http://{_DEFAULT_LISTEN}")
    parser.add_argument(
        "--endpoint", default=default, help="URL of the head node (default: BCM_ENDPOINT, else http://127.0.0.1:8081)"
    )
    if with_json:
        parser.add_argument("--json", action="store_true", help="print JSON")


# --- serve


def _add_serve(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "serve", "run a head node until it is interrupted", _serve)
    parser.add_argument(
        "--cluster", type=Path, metavar="FILE", help="cluster file (default: the built-in reference cluster)"
    )
    parser.add_argument(
        "--listen",
        default=_DEFAULT_LISTEN,
        metavar="ADDRESS:PORT",
        help="where to listen; port 0 picks one (default: %(default)s)",
    )
    parser.add_argument(
        "--speed",
        type=speed,
        default=1.0,
        metavar="X",
        help="simulated seconds per real second; 0 stops the clock (default: 1). Above about 100, an installer "
        "can fail within the second of the power action, and a readiness check takes that for an earlier failure",
    )
    parser.add_argument(
        "--answers", choices=PRESETS, help="how to answer (default: as the cluster file says, else bcm-11); see below"
    )
    parser.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="SWITCH=VALUE",
        help="change one switch of the answers; may be repeated; see below",
    )
    parser.add_argument("--state", type=Path, metavar="FILE", help="continue from this file, and keep it up to date")
    parser.add_argument(
        "--tls-certificate", type=Path, metavar="FILE", help="serve https with this certificate chain (PEM)"
    )
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="its key (PEM)")
    parser.add_argument(
        "--tls-client-ca",
        type=Path,
        metavar="FILE",
        help="accept client certificates of these authorities (PEM) as a login, besides user name and password",
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    switches = (f"  {name + '=' + '|'.join(values):38} {meaning}" for name, (values, meaning) in SWITCHES.items())
    parser.epilog = "\n".join(
        (
            "answers: bcm-11 and bcm-10 as real head nodes of these releases; echo returns what was sent",
            *("switches, the default of bcm-11 first:", *switches),
        )
    )
    parser.add_argument("--json", action="store_true", help="print endpoint and environment as one line of JSON")


class _Site(NamedTuple):
    """Where a head node listens, and how it prints its address."""

    cluster: "Cluster"
    address: str
    port: int
    tls: ssl.SSLContext | None
    as_json: bool


def speed(text: str) -> float:
    """Read simulated seconds per real second, for argparse."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= FASTEST:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a number of simulated seconds per real second from 0 to {FASTEST:.0f}, such as 60"
        )
    return number


def _serve(options: argparse.Namespace) -> None:
    from bcm_simulator.cluster import REFERENCE, load  # noqa: PLC0415 - see above
    from bcm_simulator.storage import start  # noqa: PLC0415

    cluster = _with_answers(load(options.cluster or REFERENCE), options.answers, options.answer)
    address, _, port = options.listen.rpartition(":")
    if not address or not re.fullmatch("[0-9]{1,5}", port):
        raise UsageError(f"--listen {options.listen}: give an address and a port, such as 127.0.0.1:8081")
    if int(port) > _LAST_PORT:
        raise UsageError(f"--listen {options.listen}: a port is a number from 0 to {_LAST_PORT}")
    if bool(options.tls_certificate) != bool(options.tls_key):
        raise UsageError("--tls-certificate and --tls-key belong together")
    if options.tls_client_ca and not options.tls_certificate:
        raise UsageError("--tls-client-ca requires --tls-certificate and --tls-key")
    if options.state and not options.state.parent.is_dir():
        raise UsageError(f"--state {options.state}: there is no such directory")
    tls = _tls(options.tls_certificate, options.tls_key, options.tls_client_ca) if options.tls_certificate else None
    simulation = start(cluster, speed=options.speed, path=options.state)

    async def run() -> None:
        from bcm_simulator.server import Server  # noqa: PLC0415

        server = Server(simulation, state=options.state, secure=tls is not None)
        await _listen(server, _Site(cluster, address.strip("[]"), int(port), tls, options.json))

    asyncio.run(run())


def _with_answers(cluster: "Cluster", preset: str | None, pairs: list[str]) -> "Cluster":
    """Return the cluster with the answers that the command line chooses; names every wrong switch."""
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415

    from bcm_simulator.answers import Answers, spelled_out  # noqa: PLC0415

    if preset is None and not pairs:
        return cluster
    given = {"preset": preset} if preset else asdict(cluster.answers)
    errors = [f"--answer {pair}: must be SWITCH=VALUE" for pair in pairs if "=" not in pair]
    switches = dict(pair.split("=", 1) for pair in pairs if "=" in pair)
    try:
        answers = TypeAdapter(Answers).validate_python(spelled_out(given | switches))
    except ValidationError as error:
        for wrong in error.errors():
            name = str(wrong["loc"][0])
            message = wrong["msg"] if name in SWITCHES else f"unknown switch; allowed: {', '.join(SWITCHES)}"
            errors.append(f"--answer {name}={switches[name]}: {message}")
    if errors:
        raise UsageError("\n".join(errors))
    return cluster.model_copy(update={"answers": answers})


def _tls(certificate: Path, key: Path, client_ca: Path | None) -> ssl.SSLContext:
    from bcm_simulator.tls import server_context  # noqa: PLC0415

    try:
        return server_context(certificate, key, client_ca)
    except OSError as error:
        files = ", ".join(str(file) for file in (certificate, key, client_ca) if file)
        raise UsageError(f"{files}: not a certificate with its key: {error.strerror or error}") from None


async def _listen(server: "Server", site: "_Site") -> None:
    from aiohttp import web  # noqa: PLC0415

    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=2)
    await runner.setup()
    try:
        await web.TCPSite(runner, site.address, site.port, ssl_context=site.tls).start()
    except (OSError, UnicodeError) as error:
        await runner.cleanup()
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"cannot listen on {site.address}:{site.port}: {reason}") from None
    server.keep()
    host = f"[{site.address}]" if ":" in site.address else site.address
    endpoint = f"{'https' if site.tls else 'http'}://{host}:{runner.addresses[0][1]}"
    user, password = next(iter(site.cluster.users.items()))
    environment = {"BCM_ENDPOINT": endpoint, "BCM_USERNAME": user, "BCM_PASSWORD": password.get_secret_value()}
    if site.as_json:
        _say(json.dumps({"endpoint": endpoint, "environment": environment}))
    else:
        _say(f"# {site.cluster.head_node.hostname} is ready; watch it at {endpoint}/ and end it with Ctrl-C.")
        _say(*(f"export {name}={_quoted(value)}" for name, value in environment.items()))
    await stopped.wait()
    server.keep()
    await runner.cleanup()


def _quoted(text: str) -> str:
    import shlex  # noqa: PLC0415

    return shlex.quote(text)


# --- cluster


def _add_cluster(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "cluster", "print the built-in cluster file, or check one of yours", _cluster)
    parser.add_argument("--check", type=Path, metavar="FILE", help="report all errors in this file")


def _cluster(options: argparse.Namespace) -> None:
    from bcm_simulator.cluster import REFERENCE, load  # noqa: PLC0415

    if options.check is None:
        sys.stdout.write(REFERENCE.read_text(encoding="utf-8"))
        return
    cluster = load(options.check)
    counts = (
        f"{len(getattr(cluster, part))} {part}" for part in ("networks", "images", "categories", "nodes", "machines")
    )
    _say(f"{options.check}: {', '.join(counts)}")


# --- status


def _add_status(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "status", "show nodes, provisioning slots and faults", _status)
    _remote(parser)
    parser.add_argument("--records", action="store_true", help="with --json: add all records")


def _status(options: argparse.Namespace) -> None:
    from bcm_simulator.client import Client  # noqa: PLC0415

    with Client(options.endpoint) as client:
        overview = client.overview(records=options.records)
    if options.json:
        _say(overview.model_dump_json(indent=2))
        return
    _table(
        ["NODE", "STATUS", "POWER", "ON DISK", "CATEGORY", "SINCE (UTC)"], (_node_row(node) for node in overview.nodes)
    )
    for machine in overview.new_nodes:
        _say(f"new node: {machine.macs[0]} is waiting to be identified")
    slots = overview.slots
    _say("", f"provisioning slots: {len(slots.used)} of {slots.total} in use, {len(slots.waiting)} waiting")
    active = [fault for fault in overview.faults if fault.active(overview.clock.simulated)]
    _say(
        f"faults: {', '.join(f'{fault.id} {fault.kind.value}' for fault in active) or 'none'}",
        _clock_line(overview.clock),
    )


def _node_row(node: "Node") -> list[str]:
    status = f"{node.status.value}{f' ({node.info})' if node.info else ''}"
    if 0 < node.progress < 1:
        status += f" {node.progress:.0%}"
    if node.restart_reasons:
        status += f", restart-required ({', '.join(node.restart_reasons)})"
    power = node.power.value if node.power else "-"
    return [node.hostname, status, power, node.image or "-", node.category or "-", _when(node.since_simulated)]


# --- fault


def _add_fault(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "fault", "set, list and clear faults")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    kinds = "\n".join(f"  {kind.value:22} {kind.summary}" for kind in FaultKind)
    setter = _command(actions, "set", "set a fault", _set_fault)
    setter.formatter_class = argparse.RawDescriptionHelpFormatter
    setter.epilog = f"kinds:\n{kinds}\n\nWithout --count and --seconds a fault stays until it is cleared."
    setter.add_argument(
        "kind", choices=[kind.value for kind in FaultKind], metavar="KIND", help="the kind of fault; see below"
    )
    setter.add_argument("--node", help="hostname, UUID or MAC (default: every node)")
    setter.add_argument(
        "--call", metavar="SERVICE.CALL", help="the call, such as cmdevice.addDevice, or login (default: every call)"
    )
    setter.add_argument("--match", metavar="TEXT", help="text that the call's arguments must contain")
    setter.add_argument("--count", type=int, metavar="N", help="strike at most this many times")
    setter.add_argument("--seconds", type=float, metavar="N", help="end after this many simulated seconds")
    setter.add_argument(
        "--probability", type=float, metavar="P", help="strike with this probability, above 0 and up to 1 (default: 1)"
    )
    setter.add_argument("--seed", type=int, metavar="N", help="seed of the random numbers (default: 0)")
    setter.add_argument("--delay", type=float, metavar="N", help="for slow: real seconds")
    setter.add_argument(
        "--after", action="store_true", default=None, help="carry out the call before its answer is lost"
    )
    setter.add_argument("--message", metavar="TEXT", help="use this text instead of the usual one")
    _remote(setter)
    _remote(_command(actions, "list", "list the faults that are set", _list_faults))
    clearer = _command(actions, "clear", "clear one fault or all", _clear_faults)
    clearer.add_argument("id", nargs="?", help="id of the fault, as `fault list` shows it (default: all faults)")
    _remote(clearer, with_json=False)


def _set_fault(options: argparse.Namespace) -> None:
    from pydantic import ValidationError  # noqa: PLC0415

    from bcm_simulator.client import Client  # noqa: PLC0415
    from bcm_simulator.faults import FaultSpec  # noqa: PLC0415

    given = {key: value for key, value in vars(options).items() if key in FaultSpec.model_fields and value is not None}
    try:
        spec = FaultSpec(**given)
    except ValidationError as error:
        texts = [
            "".join((*map(str, wrong["loc"]), ": " if wrong["loc"] else "", wrong["msg"])) for wrong in error.errors()
        ]
        raise UsageError("; ".join(text.removeprefix("Value error, ") for text in texts)) from None
    with Client(options.endpoint) as client:
        fault = client.fault(spec)
    _say(fault.model_dump_json() if options.json else f"{fault.id} is set")


def _list_faults(options: argparse.Namespace) -> None:
    from bcm_simulator.client import Client  # noqa: PLC0415

    with Client(options.endpoint) as client:
        faults, now = client.faults(), client.clock().simulated
    if options.json:
        _say(json.dumps([fault.model_dump(mode="json") for fault in faults]))
        return
    rows = (
        [
            fault.id,
            fault.kind.value,
            fault.node or "every node",
            fault.call or "",
            f"{fault.fired}{f' of {fault.count}' if fault.count else ''}",
            "active" if fault.active(now) else "over",
        ]
        for fault in faults
    )
    _table(["ID", "KIND", "NODE", "CALL", "STRUCK", "STATE"], rows)


def _clear_faults(options: argparse.Namespace) -> None:
    from bcm_simulator.client import Client  # noqa: PLC0415

    with Client(options.endpoint) as client:
        _say(f"cleared: {client.clear_faults(options.id)}")


# --- log


def _add_log(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "log", "show the requests in the order of their arrival", _log)
    parser.add_argument(
        "--call", metavar="NAME", help="only this call, such as cmdevice.addDevice, or addDevice for short"
    )
    parser.add_argument("--failed", action="store_true", help="only failures")
    parser.add_argument("--follow", action="store_true", help="continue until interrupted")
    _remote(parser)


def _log(options: argparse.Namespace) -> None:
    from bcm_simulator.client import Client  # noqa: PLC0415

    last = 0
    names = set()
    is_known = options.call is None
    with Client(options.endpoint) as client:
        while True:
            for request in client.requests(after=last):
                if request.ok is None and options.follow:
                    break
                last = request.number
                names.add(request.name)
                wanted = options.call is None or request.is_named(options.call)
                is_known |= wanted
                if wanted and not (options.failed and request.ok):
                    _say(request.model_dump_json() if options.json else _request_line(request))
            if not options.follow:
                break
            time.sleep(0.5)
    if not is_known and names:
        sys.stderr.write(
            f"bcm-simulator: no request is named {_printable(options.call)}; the log has {', '.join(sorted(names))}\n"
        )


def _request_line(request: "Request") -> str:
    arguments = ", ".join(json.dumps(_short(one)) for one in request.args)
    if request.power:
        arguments = f"{request.power[0]} {', '.join(request.nodes)}"
    failure = "not answered yet" if request.ok is None else f"FAILED {request.error}"
    result = "ok" if request.ok else failure
    fault = f" [{request.fault}]" if request.fault else ""
    user = f"{request.user or '-'}/{request.session or '-'}"
    head = f"{request.number:5} {_when(request.time)} {user:10}"
    return _printable(f"{head} {request.name}({arguments}) {request.status or '-'} {result}{fault}")


def _short(argument: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Replace an entity in the arguments of a call by its name."""
    if isinstance(argument, dict):
        return argument.get("hostname") or argument.get("name") or argument.get("uuid") or "{}"
    return argument


# --- clock


def _add_clock(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    parser = _command(commands, "clock", "show and change simulated time")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    _remote(_command(actions, "show", "show the simulated time", _clock))
    advance = _command(actions, "advance", "jump forward by simulated seconds", _clock)
    advance.add_argument("advance", type=_seconds, metavar="SECONDS", help="such as 1800")
    _remote(advance)
    settle = _command(actions, "settle", "jump forward until no more events are due", _clock)
    settle.add_argument(
        "--limit",
        dest="settle",
        type=_seconds,
        default=86_400.0,
        metavar="SECONDS",
        help="at most this many simulated seconds (default: %(default).0f)",
    )
    _remote(settle)
    faster = _command(actions, "speed", "change the speed", _clock)
    faster.add_argument("speed", type=speed, metavar="X", help="simulated seconds per real second; 0 stops the clock")
    _remote(faster)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= LONGEST_JUMP:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds from 0 to {LONGEST_JUMP:.0f}")
    return seconds


def _clock(options: argparse.Namespace) -> None:
    from bcm_simulator.client import Client  # noqa: PLC0415

    with Client(options.endpoint) as client:
        if "advance" in options:
            clock = client.advance(options.advance)
        elif "settle" in options:
            clock = client.settle(options.settle)
        elif "speed" in options:
            clock = client.set_speed(options.speed)
        else:
            clock = client.clock()
    _say(clock.model_dump_json() if options.json else _clock_line(clock))


def _clock_line(clock: "ClockView") -> str:
    due = "nothing is due" if clock.next_due is None else f"next event in {clock.next_due:.0f} simulated seconds"
    return f"simulated time: {_when(clock.simulated)} UTC at speed {clock.speed:g}, {due}"


# --- provider


def _add_provider(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type
    summary = "install the stand-in provider, and print its settings for Terraform"
    parser = _command(commands, "provider", summary, _provider)
    parser.add_argument(
        "--directory", type=Path, default=Path(".bcm-simulator"), help="where to install it (default: %(default)s)"
    )
    parser.add_argument(
        "--generation",
        choices=GENERATIONS,
        default=DEFAULT_GENERATION,
        help="which generation of the genuine provider to stand in for (default: %(default)s)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def _provider(options: argparse.Namespace) -> None:
    # The provider is imported here because an import error is clear here, and not in Terraform's message.
    from bcm_simulator.provider import mirror, server  # noqa: F401, PLC0415

    config = mirror.install(options.directory.absolute(), options.generation)
    if options.json:
        _say(json.dumps({"environment": {"TF_CLI_CONFIG_FILE": str(config)}}))
        return
    _say(
        "# With this, terraform init takes hashi-demo-lab/bcm from here instead of the registry.",
        f"export TF_CLI_CONFIG_FILE={_quoted(str(config))}",
    )


# --- output


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _table(head: list[str], rows: Iterable[list[str]]) -> None:
    table = [head, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table)
    _say(*map(_printable, lines))


def _when(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M:%S")
