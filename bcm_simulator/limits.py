"""Limits of simulated time, which keep its dates valid."""

FASTEST = 1e6
"""Simulated seconds per real second."""
LONGEST_JUMP = 1e9
"""Simulated seconds, some 30 years."""
