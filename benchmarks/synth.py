"""Time the synth of the module against that of an empty CDKTF stack.

Each run is a process of its own, the two in turn, so that a change in the machine's speed meets both. What counts is
the ratio: of the whole process, as a user waits for it, and of what comes after `import cdktf`, which nobody here can
change.

    python benchmarks/synth.py [--runs N]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile

PROGRAM = """
import json, time
start = time.perf_counter()
import cdktf
imported = time.perf_counter()
app = cdktf.App()
{body}
app.synth()
end = time.perf_counter()
print(json.dumps({{"whole": end - start, "beyond": end - imported}}))
"""
EMPTY = "cdktf.TerraformStack(app, 'empty')"
MODULE = """
from bcm_node_provisioning.stack import ModuleStack
ModuleStack(app, "module")
"""


def main() -> None:
    """Run both programs in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=7, help="runs of each (default: %(default)s)")
    runs = parser.parse_args().runs
    _time(EMPTY)
    empty, module = zip(*((_time(EMPTY), _time(MODULE)) for _ in range(runs)), strict=True)
    print(f"{'':14}{'empty stack':>14}{'module':>14}{'ratio':>9}{'spread of the ratio':>24}")
    for key, title in (("whole", "whole process"), ("beyond", "beyond import")):
        ratios = [ours[key] / floor[key] for floor, ours in zip(empty, module, strict=True)]
        medians = [statistics.median(run[key] for run in program) for program in (empty, module)]
        print(
            f"{title:14}{medians[0]:>12.3f} s{medians[1]:>12.3f} s{statistics.median(ratios):>9.2f}"
            f"{min(ratios):>15.2f} to {max(ratios):.2f}"
        )


def _time(body: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as directory:
        output = subprocess.run(
            [sys.executable, "-c", PROGRAM.format(body=body)],
            cwd=directory,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    times: dict[str, float] = json.loads(output.splitlines()[-1])
    return times


if __name__ == "__main__":
    main()
