"""A stand-in for the Terraform provider hashi-demo-lab/bcm.

It accepts the same configurations, makes the same plans, sends the same requests in the same order and fails with the
same errors, so that a module can be rehearsed where the genuine provider is not available. It reaches the head node,
simulated or real, over HTTP only. `mirror.install` makes it available to Terraform.
"""
