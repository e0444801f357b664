"""The CDKTF app: the module as a stack, and the reference cluster that embeds the construct."""
