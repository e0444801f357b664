provisioning_order = ["cpu-03", "cpu-06", "cpu-05", "dgx-05"]

nodes = {
  "cpu-03" = {
    mac           = "02:5e:00:00:c0:03"
    category      = "k8s-control-plane"
    management_ip = "10.184.162.103"
    ipmi_ip       = "10.229.10.103"
  }
  "cpu-05" = {
    mac           = "02:5e:00:00:c0:05"
    category      = "k8s-control-plane"
    management_ip = "10.184.162.105"
    ipmi_ip       = "10.229.10.105"
  }
  "cpu-06" = {
    mac           = "02:5e:00:00:c0:06"
    category      = "k8s-control-plane"
    management_ip = "10.184.162.106"
    ipmi_ip       = "10.229.10.106"
  }
  "dgx-05" = {
    mac           = "02:5e:00:00:d0:05"
    category      = "k8s-gpu-worker"
    management_ip = "10.184.162.205"
    ipmi_ip       = "10.229.10.205"
  }
}
