"""How far simulated time can be pushed: its dates must stay dates."""

FASTEST = 1e6
"""Simulated seconds per real second."""
LONGEST_JUMP = 1e9
"""Simulated seconds, some 30 years."""
