"""A simulated BCM head node, and a stand-in for the bcm provider, to rehearse provisioning without hardware."""
