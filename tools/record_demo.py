"""Run `python -m stacks.demo` and draw its output as a terminal that plays it back: docs/demo.svg.

Usage: python tools/record_demo.py [TARGET]
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
COMMAND = "make demo"

COLUMNS, ROWS = 104, 26
CELL, LINE, MARGIN, BAR = 8.4, 19, 16, 30
PAUSE = 0.9
"""Longest pause in the picture in seconds; longer pauses are cut to it."""
REST = 6.0
"""Seconds for which the end is shown before the recording starts again."""

STYLE = """\
  <style>
    svg { --page: #f6f8fa; --ink: #1f2328; --soft: #59636e; --accent: #0969da; --good: #1a7f37; --bar: #d1d9e0; }
    @media (prefers-color-scheme: dark) {
      svg { --page: #0d1117; --ink: #e6edf3; --soft: #9198a1; --accent: #58a6ff; --good: #3fb950; --bar: #30363d; }
    }
    .page { fill: var(--page); stroke: var(--bar); }
    .bar { fill: var(--bar); }
    text {
      font: 14px ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; fill: var(--ink); white-space: pre;
    }
    .soft { fill: var(--soft); }
    .head { fill: var(--accent); font-weight: 600; }
    .good { fill: var(--good); }
    .line { animation: var(--total) steps(1) infinite; }
    .roll { animation: roll var(--total) steps(1) infinite; }
"""


def record() -> list[tuple[float, str]]:
    """Run the demonstration; return its lines, each with the second in which it came."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "stacks.demo"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    begin = time.monotonic()
    lines = [(time.monotonic() - begin, line.rstrip()) for line in process.stdout or ()]
    if process.wait():
        raise SystemExit("\n".join(line for _, line in lines))
    return lines


def shortened(lines: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """Return the lines with their times in the picture, in which long pauses are cut."""
    shown, clock, before = [], 1.0, 0.0
    for moment, line in lines:
        clock += min(moment - before, PAUSE)
        before = moment
        shown.append((clock, line))
    return shown


def kind(line: str) -> str:
    """Return how a line is to look."""
    if "UP: ready" in line or line.startswith("  Apply complete!"):
        return "good"
    if line.startswith("  "):
        return "soft"
    return "head" if line and line.endswith(".") else ""


def draw(lines: list[tuple[float, str]]) -> str:
    """Return the picture: a window that scrolls once it is full, without end."""
    total = lines[-1][0] + REST
    width, height = COLUMNS * CELL + 2 * MARGIN, ROWS * LINE + 2 * MARGIN + BAR
    styles = [STYLE, f"    svg {{ --total: {total:.1f}s; }}\n"]
    texts = [f'<text x="{MARGIN}" y="0"><tspan class="head">$</tspan> {COMMAND}</text>']
    scrolls = ["0% { transform: translateY(0); }"]
    for number, (moment, line) in enumerate(lines, start=1):
        percent = 100 * moment / total
        styles.append(
            f"    @keyframes a{number} {{ 0% {{ visibility: hidden; }} {percent:.2f}% {{ visibility: visible; }} }}\n"
        )
        if line:
            look = f"line {kind(line)}".strip()
            texts.append(
                f'<text class="{look}" style="animation-name: a{number}" x="{MARGIN}" y="{number * LINE}">'
                f"{escape(line)}</text>"
            )
        if number >= ROWS:
            scrolls.append(f"{percent:.2f}% {{ transform: translateY({(ROWS - number - 1) * LINE}px); }}")
    styles.append(f"    @keyframes roll {{ {' '.join(scrolls)} }}\n")
    # With reduced motion, only the end is shown.
    still = (ROWS - len(lines) - 1) * LINE
    styles.append(
        "    @media (prefers-reduced-motion: reduce) {\n"
        f"      .line {{ animation: none; }}\n      .roll {{ animation: none; transform: translateY({still}px); }}\n"
        "    }\n  </style>\n"
    )
    top = BAR + MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" aria-label="Recording of {COMMAND}">\n'
        f"  <title>Recording of {COMMAND}</title>\n{''.join(styles)}"
        f'  <rect class="page" x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1:g}" rx="8"/>\n'
        + "".join(
            f'  <circle class="bar" cx="{MARGIN + 6 + 18 * dot}" cy="{BAR / 2 + 2:g}" r="6"/>\n' for dot in range(3)
        )
        + f'  <svg x="0" y="{top - LINE + 4}" width="{width:g}" height="{ROWS * LINE + 10}">\n'
        f'    <g transform="translate(0 {LINE - 4})"><g class="roll" xml:space="preserve">\n'
        f"{''.join(f'      {line}{chr(10)}' for line in texts)}    </g></g>\n  </svg>\n</svg>\n"
    )


def main() -> None:
    """Record the demonstration and write the picture to the file that the command line names, or to docs/demo.svg."""
    target = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "demo.svg"
    target.write_text(draw(shortened(record())), encoding="utf-8")
    print(target.name)


if __name__ == "__main__":
    main()
