r'''
# `bcm_cmdevice_category`

Refer to the Terraform Registry for docs: [`bcm_cmdevice_category`](https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category).
'''
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from .._jsii import *

import cdktf as _cdktf_9a9027ec
import constructs as _constructs_77d1e7e8


class CmdeviceCategory(
    _cdktf_9a9027ec.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategory",
):
    '''Represents a {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category bcm_cmdevice_category}.'''

    def __init__(
        self,
        scope: _constructs_77d1e7e8.Construct,
        id: builtins.str,
        *,
        management_network: builtins.str,
        name: builtins.str,
        access_settings: typing.Optional[typing.Union["CmdeviceCategoryAccessSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        allow_networking_restart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        authentication_service: typing.Optional[builtins.str] = None,
        bios_setup: typing.Optional[typing.Union["CmdeviceCategoryBiosSetup", typing.Dict[builtins.str, typing.Any]]] = None,
        bmc_settings: typing.Optional[typing.Union["CmdeviceCategoryBmcSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        boot_loader: typing.Optional[builtins.str] = None,
        boot_loader_file: typing.Optional[builtins.str] = None,
        boot_loader_protocol: typing.Optional[builtins.str] = None,
        data_node: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_gateway: typing.Optional[builtins.str] = None,
        default_gateway_metric: typing.Optional[jsii.Number] = None,
        disksetup: typing.Optional[builtins.str] = None,
        dpu_settings: typing.Optional[typing.Union["CmdeviceCategoryDpuSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        exclude_list_full: typing.Optional[builtins.str] = None,
        exclude_list_grab: typing.Optional[builtins.str] = None,
        exclude_list_grabnew: typing.Optional[builtins.str] = None,
        exclude_list_manipulate_script: typing.Optional[builtins.str] = None,
        exclude_list_sync: typing.Optional[builtins.str] = None,
        exclude_list_update: typing.Optional[builtins.str] = None,
        finalize: typing.Optional[builtins.str] = None,
        fips: typing.Optional[builtins.str] = None,
        force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        fsexports: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsexports", typing.Dict[builtins.str, typing.Any]]]]] = None,
        fsmounts: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsmounts", typing.Dict[builtins.str, typing.Any]]]]] = None,
        gpu_settings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryGpuSettings", typing.Dict[builtins.str, typing.Any]]]]] = None,
        initialize: typing.Optional[builtins.str] = None,
        install_boot_record: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        install_mode: typing.Optional[builtins.str] = None,
        interactive_user: typing.Optional[builtins.str] = None,
        io_scheduler: typing.Optional[builtins.str] = None,
        kernel_output_console: typing.Optional[builtins.str] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kernel_version: typing.Optional[builtins.str] = None,
        modules: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryModules", typing.Dict[builtins.str, typing.Any]]]]] = None,
        name_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
        new_node_install_mode: typing.Optional[builtins.str] = None,
        node_installer_disk: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        notes: typing.Optional[builtins.str] = None,
        proxy_settings: typing.Optional[typing.Union["CmdeviceCategoryProxySettings", typing.Dict[builtins.str, typing.Any]]] = None,
        raidconf: typing.Optional[builtins.str] = None,
        roles: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryRoles", typing.Dict[builtins.str, typing.Any]]]]] = None,
        search_domains: typing.Optional[typing.Sequence[builtins.str]] = None,
        selinux_settings: typing.Optional[typing.Union["CmdeviceCategorySelinuxSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        services: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryServices", typing.Dict[builtins.str, typing.Any]]]]] = None,
        software_image_proxy: typing.Optional[typing.Union["CmdeviceCategorySoftwareImageProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        static_routes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryStaticRoutes", typing.Dict[builtins.str, typing.Any]]]]] = None,
        time_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
        timezone_settings: typing.Optional[typing.Union["CmdeviceCategoryTimezoneSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        use_exclusively_for: typing.Optional[builtins.str] = None,
        version_config_files: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        ztp_settings: typing.Optional[typing.Union["CmdeviceCategoryZtpSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category bcm_cmdevice_category} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param management_network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#management_network CmdeviceCategory#management_network}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param access_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#access_settings CmdeviceCategory#access_settings}.
        :param allow_networking_restart: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#allow_networking_restart CmdeviceCategory#allow_networking_restart}.
        :param authentication_service: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#authentication_service CmdeviceCategory#authentication_service}.
        :param bios_setup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bios_setup CmdeviceCategory#bios_setup}.
        :param bmc_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bmc_settings CmdeviceCategory#bmc_settings}.
        :param boot_loader: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader CmdeviceCategory#boot_loader}.
        :param boot_loader_file: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_file CmdeviceCategory#boot_loader_file}.
        :param boot_loader_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_protocol CmdeviceCategory#boot_loader_protocol}.
        :param data_node: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#data_node CmdeviceCategory#data_node}.
        :param default_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway CmdeviceCategory#default_gateway}.
        :param default_gateway_metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway_metric CmdeviceCategory#default_gateway_metric}.
        :param disksetup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#disksetup CmdeviceCategory#disksetup}.
        :param dpu_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#dpu_settings CmdeviceCategory#dpu_settings}.
        :param exclude_list_full: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_full CmdeviceCategory#exclude_list_full}.
        :param exclude_list_grab: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grab CmdeviceCategory#exclude_list_grab}.
        :param exclude_list_grabnew: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grabnew CmdeviceCategory#exclude_list_grabnew}.
        :param exclude_list_manipulate_script: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_manipulate_script CmdeviceCategory#exclude_list_manipulate_script}.
        :param exclude_list_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_sync CmdeviceCategory#exclude_list_sync}.
        :param exclude_list_update: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_update CmdeviceCategory#exclude_list_update}.
        :param finalize: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#finalize CmdeviceCategory#finalize}.
        :param fips: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fips CmdeviceCategory#fips}.
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#force CmdeviceCategory#force}.
        :param fsexports: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsexports CmdeviceCategory#fsexports}.
        :param fsmounts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsmounts CmdeviceCategory#fsmounts}.
        :param gpu_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_settings CmdeviceCategory#gpu_settings}.
        :param initialize: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#initialize CmdeviceCategory#initialize}.
        :param install_boot_record: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_boot_record CmdeviceCategory#install_boot_record}.
        :param install_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_mode CmdeviceCategory#install_mode}.
        :param interactive_user: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#interactive_user CmdeviceCategory#interactive_user}.
        :param io_scheduler: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#io_scheduler CmdeviceCategory#io_scheduler}.
        :param kernel_output_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_output_console CmdeviceCategory#kernel_output_console}.
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_parameters CmdeviceCategory#kernel_parameters}.
        :param kernel_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_version CmdeviceCategory#kernel_version}.
        :param modules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#modules CmdeviceCategory#modules}.
        :param name_servers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name_servers CmdeviceCategory#name_servers}.
        :param new_node_install_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#new_node_install_mode CmdeviceCategory#new_node_install_mode}.
        :param node_installer_disk: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#node_installer_disk CmdeviceCategory#node_installer_disk}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#notes CmdeviceCategory#notes}.
        :param proxy_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#proxy_settings CmdeviceCategory#proxy_settings}.
        :param raidconf: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#raidconf CmdeviceCategory#raidconf}.
        :param roles: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#roles CmdeviceCategory#roles}.
        :param search_domains: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#search_domains CmdeviceCategory#search_domains}.
        :param selinux_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#selinux_settings CmdeviceCategory#selinux_settings}.
        :param services: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#services CmdeviceCategory#services}.
        :param software_image_proxy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#software_image_proxy CmdeviceCategory#software_image_proxy}.
        :param static_routes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#static_routes CmdeviceCategory#static_routes}.
        :param time_servers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#time_servers CmdeviceCategory#time_servers}.
        :param timezone_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#timezone_settings CmdeviceCategory#timezone_settings}.
        :param use_exclusively_for: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#use_exclusively_for CmdeviceCategory#use_exclusively_for}.
        :param version_config_files: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#version_config_files CmdeviceCategory#version_config_files}.
        :param ztp_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ztp_settings CmdeviceCategory#ztp_settings}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__69049baf6569d7c5fe70e548d950f6bff57c0797262e7cbf69885eefeb2e6571)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = CmdeviceCategoryConfig(
            management_network=management_network,
            name=name,
            access_settings=access_settings,
            allow_networking_restart=allow_networking_restart,
            authentication_service=authentication_service,
            bios_setup=bios_setup,
            bmc_settings=bmc_settings,
            boot_loader=boot_loader,
            boot_loader_file=boot_loader_file,
            boot_loader_protocol=boot_loader_protocol,
            data_node=data_node,
            default_gateway=default_gateway,
            default_gateway_metric=default_gateway_metric,
            disksetup=disksetup,
            dpu_settings=dpu_settings,
            exclude_list_full=exclude_list_full,
            exclude_list_grab=exclude_list_grab,
            exclude_list_grabnew=exclude_list_grabnew,
            exclude_list_manipulate_script=exclude_list_manipulate_script,
            exclude_list_sync=exclude_list_sync,
            exclude_list_update=exclude_list_update,
            finalize=finalize,
            fips=fips,
            force=force,
            fsexports=fsexports,
            fsmounts=fsmounts,
            gpu_settings=gpu_settings,
            initialize=initialize,
            install_boot_record=install_boot_record,
            install_mode=install_mode,
            interactive_user=interactive_user,
            io_scheduler=io_scheduler,
            kernel_output_console=kernel_output_console,
            kernel_parameters=kernel_parameters,
            kernel_version=kernel_version,
            modules=modules,
            name_servers=name_servers,
            new_node_install_mode=new_node_install_mode,
            node_installer_disk=node_installer_disk,
            notes=notes,
            proxy_settings=proxy_settings,
            raidconf=raidconf,
            roles=roles,
            search_domains=search_domains,
            selinux_settings=selinux_settings,
            services=services,
            software_image_proxy=software_image_proxy,
            static_routes=static_routes,
            time_servers=time_servers,
            timezone_settings=timezone_settings,
            use_exclusively_for=use_exclusively_for,
            version_config_files=version_config_files,
            ztp_settings=ztp_settings,
            connection=connection,
            count=count,
            depends_on=depends_on,
            for_each=for_each,
            lifecycle=lifecycle,
            provider=provider,
            provisioners=provisioners,
        )

        jsii.create(self.__class__, self, [scope, id, config])

    @jsii.member(jsii_name="generateConfigForImport")
    @builtins.classmethod
    def generate_config_for_import(
        cls,
        scope: _constructs_77d1e7e8.Construct,
        import_to_id: builtins.str,
        import_from_id: builtins.str,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    ) -> _cdktf_9a9027ec.ImportableResource:
        '''Generates CDKTF code for importing a CmdeviceCategory resource upon running "cdktf plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the CmdeviceCategory to import.
        :param import_from_id: The id of the existing CmdeviceCategory that should be imported. Refer to the {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the CmdeviceCategory to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fa0e963e5aa3d8d797ee1e639d9ecf30db65acd4b85a5c60d9c6c6bada185973)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast(_cdktf_9a9027ec.ImportableResource, jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putAccessSettings")
    def put_access_settings(self) -> None:
        value = CmdeviceCategoryAccessSettings()

        return typing.cast(None, jsii.invoke(self, "putAccessSettings", [value]))

    @jsii.member(jsii_name="putBiosSetup")
    def put_bios_setup(self) -> None:
        value = CmdeviceCategoryBiosSetup()

        return typing.cast(None, jsii.invoke(self, "putBiosSetup", [value]))

    @jsii.member(jsii_name="putBmcSettings")
    def put_bmc_settings(
        self,
        *,
        firmware_manage_mode: typing.Optional[builtins.str] = None,
        leak_policy: typing.Optional[builtins.str] = None,
        leak_reaction_delay: typing.Optional[jsii.Number] = None,
        password: typing.Optional[builtins.str] = None,
        power_reset_delay: typing.Optional[jsii.Number] = None,
        privilege: typing.Optional[builtins.str] = None,
        user_id: typing.Optional[jsii.Number] = None,
        user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param firmware_manage_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#firmware_manage_mode CmdeviceCategory#firmware_manage_mode}.
        :param leak_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_policy CmdeviceCategory#leak_policy}.
        :param leak_reaction_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_reaction_delay CmdeviceCategory#leak_reaction_delay}.
        :param password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#password CmdeviceCategory#password}.
        :param power_reset_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_reset_delay CmdeviceCategory#power_reset_delay}.
        :param privilege: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#privilege CmdeviceCategory#privilege}.
        :param user_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_id CmdeviceCategory#user_id}.
        :param user_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_name CmdeviceCategory#user_name}.
        '''
        value = CmdeviceCategoryBmcSettings(
            firmware_manage_mode=firmware_manage_mode,
            leak_policy=leak_policy,
            leak_reaction_delay=leak_reaction_delay,
            password=password,
            power_reset_delay=power_reset_delay,
            privilege=privilege,
            user_id=user_id,
            user_name=user_name,
        )

        return typing.cast(None, jsii.invoke(self, "putBmcSettings", [value]))

    @jsii.member(jsii_name="putDpuSettings")
    def put_dpu_settings(self) -> None:
        value = CmdeviceCategoryDpuSettings()

        return typing.cast(None, jsii.invoke(self, "putDpuSettings", [value]))

    @jsii.member(jsii_name="putFsexports")
    def put_fsexports(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsexports", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__993f4dc65715acf8641f77032d78b57f197a51ecd1d6327412d7741e9a64026e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putFsexports", [value]))

    @jsii.member(jsii_name="putFsmounts")
    def put_fsmounts(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsmounts", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__551bd645682ce08577f951f44aecaa3b259fc42180fea5534071b6cf1a5e0eef)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putFsmounts", [value]))

    @jsii.member(jsii_name="putGpuSettings")
    def put_gpu_settings(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryGpuSettings", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dfa38a3a4cd8319ef0dab626875c12fdfebf1aae1c5f8e69a9702105ca6dae4f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putGpuSettings", [value]))

    @jsii.member(jsii_name="putModules")
    def put_modules(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryModules", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__19a4440e4ee78b64fdbd67bb878b9f59ef094d9a831c41e6daa3a467c3889be7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putModules", [value]))

    @jsii.member(jsii_name="putProxySettings")
    def put_proxy_settings(self) -> None:
        value = CmdeviceCategoryProxySettings()

        return typing.cast(None, jsii.invoke(self, "putProxySettings", [value]))

    @jsii.member(jsii_name="putRoles")
    def put_roles(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryRoles", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__914f90bb1ee33e111c3990b7ad13bd289cdcefb338152bfcd1c008cf1dd83d9a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putRoles", [value]))

    @jsii.member(jsii_name="putSelinuxSettings")
    def put_selinux_settings(self) -> None:
        value = CmdeviceCategorySelinuxSettings()

        return typing.cast(None, jsii.invoke(self, "putSelinuxSettings", [value]))

    @jsii.member(jsii_name="putServices")
    def put_services(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryServices", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__34a1c4bb554585162c7749c6162e53b99aa37bc43a3a40f093e155a22319600a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putServices", [value]))

    @jsii.member(jsii_name="putSoftwareImageProxy")
    def put_software_image_proxy(self, *, parent_software_image: builtins.str) -> None:
        '''
        :param parent_software_image: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#parent_software_image CmdeviceCategory#parent_software_image}.
        '''
        value = CmdeviceCategorySoftwareImageProxy(
            parent_software_image=parent_software_image
        )

        return typing.cast(None, jsii.invoke(self, "putSoftwareImageProxy", [value]))

    @jsii.member(jsii_name="putStaticRoutes")
    def put_static_routes(
        self,
        value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryStaticRoutes", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b54a0517d3caa28f6efa980d64b07b0df41122766f120b9fd3be2867d934d6fc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putStaticRoutes", [value]))

    @jsii.member(jsii_name="putTimezoneSettings")
    def put_timezone_settings(self) -> None:
        value = CmdeviceCategoryTimezoneSettings()

        return typing.cast(None, jsii.invoke(self, "putTimezoneSettings", [value]))

    @jsii.member(jsii_name="putZtpSettings")
    def put_ztp_settings(self) -> None:
        value = CmdeviceCategoryZtpSettings()

        return typing.cast(None, jsii.invoke(self, "putZtpSettings", [value]))

    @jsii.member(jsii_name="resetAccessSettings")
    def reset_access_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAccessSettings", []))

    @jsii.member(jsii_name="resetAllowNetworkingRestart")
    def reset_allow_networking_restart(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowNetworkingRestart", []))

    @jsii.member(jsii_name="resetAuthenticationService")
    def reset_authentication_service(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAuthenticationService", []))

    @jsii.member(jsii_name="resetBiosSetup")
    def reset_bios_setup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBiosSetup", []))

    @jsii.member(jsii_name="resetBmcSettings")
    def reset_bmc_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBmcSettings", []))

    @jsii.member(jsii_name="resetBootLoader")
    def reset_boot_loader(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootLoader", []))

    @jsii.member(jsii_name="resetBootLoaderFile")
    def reset_boot_loader_file(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootLoaderFile", []))

    @jsii.member(jsii_name="resetBootLoaderProtocol")
    def reset_boot_loader_protocol(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetBootLoaderProtocol", []))

    @jsii.member(jsii_name="resetDataNode")
    def reset_data_node(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDataNode", []))

    @jsii.member(jsii_name="resetDefaultGateway")
    def reset_default_gateway(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultGateway", []))

    @jsii.member(jsii_name="resetDefaultGatewayMetric")
    def reset_default_gateway_metric(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDefaultGatewayMetric", []))

    @jsii.member(jsii_name="resetDisksetup")
    def reset_disksetup(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisksetup", []))

    @jsii.member(jsii_name="resetDpuSettings")
    def reset_dpu_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDpuSettings", []))

    @jsii.member(jsii_name="resetExcludeListFull")
    def reset_exclude_list_full(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListFull", []))

    @jsii.member(jsii_name="resetExcludeListGrab")
    def reset_exclude_list_grab(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListGrab", []))

    @jsii.member(jsii_name="resetExcludeListGrabnew")
    def reset_exclude_list_grabnew(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListGrabnew", []))

    @jsii.member(jsii_name="resetExcludeListManipulateScript")
    def reset_exclude_list_manipulate_script(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListManipulateScript", []))

    @jsii.member(jsii_name="resetExcludeListSync")
    def reset_exclude_list_sync(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListSync", []))

    @jsii.member(jsii_name="resetExcludeListUpdate")
    def reset_exclude_list_update(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExcludeListUpdate", []))

    @jsii.member(jsii_name="resetFinalize")
    def reset_finalize(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFinalize", []))

    @jsii.member(jsii_name="resetFips")
    def reset_fips(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFips", []))

    @jsii.member(jsii_name="resetForce")
    def reset_force(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetForce", []))

    @jsii.member(jsii_name="resetFsexports")
    def reset_fsexports(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFsexports", []))

    @jsii.member(jsii_name="resetFsmounts")
    def reset_fsmounts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFsmounts", []))

    @jsii.member(jsii_name="resetGpuSettings")
    def reset_gpu_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGpuSettings", []))

    @jsii.member(jsii_name="resetInitialize")
    def reset_initialize(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInitialize", []))

    @jsii.member(jsii_name="resetInstallBootRecord")
    def reset_install_boot_record(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInstallBootRecord", []))

    @jsii.member(jsii_name="resetInstallMode")
    def reset_install_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInstallMode", []))

    @jsii.member(jsii_name="resetInteractiveUser")
    def reset_interactive_user(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetInteractiveUser", []))

    @jsii.member(jsii_name="resetIoScheduler")
    def reset_io_scheduler(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetIoScheduler", []))

    @jsii.member(jsii_name="resetKernelOutputConsole")
    def reset_kernel_output_console(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKernelOutputConsole", []))

    @jsii.member(jsii_name="resetKernelParameters")
    def reset_kernel_parameters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKernelParameters", []))

    @jsii.member(jsii_name="resetKernelVersion")
    def reset_kernel_version(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetKernelVersion", []))

    @jsii.member(jsii_name="resetModules")
    def reset_modules(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetModules", []))

    @jsii.member(jsii_name="resetNameServers")
    def reset_name_servers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNameServers", []))

    @jsii.member(jsii_name="resetNewNodeInstallMode")
    def reset_new_node_install_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNewNodeInstallMode", []))

    @jsii.member(jsii_name="resetNodeInstallerDisk")
    def reset_node_installer_disk(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNodeInstallerDisk", []))

    @jsii.member(jsii_name="resetNotes")
    def reset_notes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNotes", []))

    @jsii.member(jsii_name="resetProxySettings")
    def reset_proxy_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetProxySettings", []))

    @jsii.member(jsii_name="resetRaidconf")
    def reset_raidconf(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRaidconf", []))

    @jsii.member(jsii_name="resetRoles")
    def reset_roles(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRoles", []))

    @jsii.member(jsii_name="resetSearchDomains")
    def reset_search_domains(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSearchDomains", []))

    @jsii.member(jsii_name="resetSelinuxSettings")
    def reset_selinux_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSelinuxSettings", []))

    @jsii.member(jsii_name="resetServices")
    def reset_services(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetServices", []))

    @jsii.member(jsii_name="resetSoftwareImageProxy")
    def reset_software_image_proxy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSoftwareImageProxy", []))

    @jsii.member(jsii_name="resetStaticRoutes")
    def reset_static_routes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetStaticRoutes", []))

    @jsii.member(jsii_name="resetTimeServers")
    def reset_time_servers(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTimeServers", []))

    @jsii.member(jsii_name="resetTimezoneSettings")
    def reset_timezone_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetTimezoneSettings", []))

    @jsii.member(jsii_name="resetUseExclusivelyFor")
    def reset_use_exclusively_for(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUseExclusivelyFor", []))

    @jsii.member(jsii_name="resetVersionConfigFiles")
    def reset_version_config_files(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetVersionConfigFiles", []))

    @jsii.member(jsii_name="resetZtpSettings")
    def reset_ztp_settings(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetZtpSettings", []))

    @jsii.member(jsii_name="synthesizeAttributes")
    def _synthesize_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeAttributes", []))

    @jsii.member(jsii_name="synthesizeHclAttributes")
    def _synthesize_hcl_attributes(self) -> typing.Mapping[builtins.str, typing.Any]:
        return typing.cast(typing.Mapping[builtins.str, typing.Any], jsii.invoke(self, "synthesizeHclAttributes", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="tfResourceType")
    def TF_RESOURCE_TYPE(cls) -> builtins.str:
        return typing.cast(builtins.str, jsii.sget(cls, "tfResourceType"))

    @builtins.property
    @jsii.member(jsii_name="accessSettings")
    def access_settings(self) -> "CmdeviceCategoryAccessSettingsOutputReference":
        return typing.cast("CmdeviceCategoryAccessSettingsOutputReference", jsii.get(self, "accessSettings"))

    @builtins.property
    @jsii.member(jsii_name="baseType")
    def base_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "baseType"))

    @builtins.property
    @jsii.member(jsii_name="biosSetup")
    def bios_setup(self) -> "CmdeviceCategoryBiosSetupOutputReference":
        return typing.cast("CmdeviceCategoryBiosSetupOutputReference", jsii.get(self, "biosSetup"))

    @builtins.property
    @jsii.member(jsii_name="bmcSettings")
    def bmc_settings(self) -> "CmdeviceCategoryBmcSettingsOutputReference":
        return typing.cast("CmdeviceCategoryBmcSettingsOutputReference", jsii.get(self, "bmcSettings"))

    @builtins.property
    @jsii.member(jsii_name="childType")
    def child_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "childType"))

    @builtins.property
    @jsii.member(jsii_name="dpuSettings")
    def dpu_settings(self) -> "CmdeviceCategoryDpuSettingsOutputReference":
        return typing.cast("CmdeviceCategoryDpuSettingsOutputReference", jsii.get(self, "dpuSettings"))

    @builtins.property
    @jsii.member(jsii_name="fsexports")
    def fsexports(self) -> "CmdeviceCategoryFsexportsList":
        return typing.cast("CmdeviceCategoryFsexportsList", jsii.get(self, "fsexports"))

    @builtins.property
    @jsii.member(jsii_name="fsmounts")
    def fsmounts(self) -> "CmdeviceCategoryFsmountsList":
        return typing.cast("CmdeviceCategoryFsmountsList", jsii.get(self, "fsmounts"))

    @builtins.property
    @jsii.member(jsii_name="gpuSettings")
    def gpu_settings(self) -> "CmdeviceCategoryGpuSettingsList":
        return typing.cast("CmdeviceCategoryGpuSettingsList", jsii.get(self, "gpuSettings"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="modified")
    def modified(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "modified"))

    @builtins.property
    @jsii.member(jsii_name="modules")
    def modules(self) -> "CmdeviceCategoryModulesList":
        return typing.cast("CmdeviceCategoryModulesList", jsii.get(self, "modules"))

    @builtins.property
    @jsii.member(jsii_name="parentUuid")
    def parent_uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "parentUuid"))

    @builtins.property
    @jsii.member(jsii_name="proxySettings")
    def proxy_settings(self) -> "CmdeviceCategoryProxySettingsOutputReference":
        return typing.cast("CmdeviceCategoryProxySettingsOutputReference", jsii.get(self, "proxySettings"))

    @builtins.property
    @jsii.member(jsii_name="revision")
    def revision(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "revision"))

    @builtins.property
    @jsii.member(jsii_name="roles")
    def roles(self) -> "CmdeviceCategoryRolesList":
        return typing.cast("CmdeviceCategoryRolesList", jsii.get(self, "roles"))

    @builtins.property
    @jsii.member(jsii_name="selinuxSettings")
    def selinux_settings(self) -> "CmdeviceCategorySelinuxSettingsOutputReference":
        return typing.cast("CmdeviceCategorySelinuxSettingsOutputReference", jsii.get(self, "selinuxSettings"))

    @builtins.property
    @jsii.member(jsii_name="services")
    def services(self) -> "CmdeviceCategoryServicesList":
        return typing.cast("CmdeviceCategoryServicesList", jsii.get(self, "services"))

    @builtins.property
    @jsii.member(jsii_name="softwareImageProxy")
    def software_image_proxy(
        self,
    ) -> "CmdeviceCategorySoftwareImageProxyOutputReference":
        return typing.cast("CmdeviceCategorySoftwareImageProxyOutputReference", jsii.get(self, "softwareImageProxy"))

    @builtins.property
    @jsii.member(jsii_name="staticRoutes")
    def static_routes(self) -> "CmdeviceCategoryStaticRoutesList":
        return typing.cast("CmdeviceCategoryStaticRoutesList", jsii.get(self, "staticRoutes"))

    @builtins.property
    @jsii.member(jsii_name="timezoneSettings")
    def timezone_settings(self) -> "CmdeviceCategoryTimezoneSettingsOutputReference":
        return typing.cast("CmdeviceCategoryTimezoneSettingsOutputReference", jsii.get(self, "timezoneSettings"))

    @builtins.property
    @jsii.member(jsii_name="toBeRemoved")
    def to_be_removed(self) -> _cdktf_9a9027ec.IResolvable:
        return typing.cast(_cdktf_9a9027ec.IResolvable, jsii.get(self, "toBeRemoved"))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="ztpSettings")
    def ztp_settings(self) -> "CmdeviceCategoryZtpSettingsOutputReference":
        return typing.cast("CmdeviceCategoryZtpSettingsOutputReference", jsii.get(self, "ztpSettings"))

    @builtins.property
    @jsii.member(jsii_name="accessSettingsInput")
    def access_settings_input(
        self,
    ) -> typing.Optional[typing.Union["CmdeviceCategoryAccessSettings", _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union["CmdeviceCategoryAccessSettings", _cdktf_9a9027ec.IResolvable]], jsii.get(self, "accessSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowNetworkingRestartInput")
    def allow_networking_restart_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowNetworkingRestartInput"))

    @builtins.property
    @jsii.member(jsii_name="authenticationServiceInput")
    def authentication_service_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "authenticationServiceInput"))

    @builtins.property
    @jsii.member(jsii_name="biosSetupInput")
    def bios_setup_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryBiosSetup"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryBiosSetup"]], jsii.get(self, "biosSetupInput"))

    @builtins.property
    @jsii.member(jsii_name="bmcSettingsInput")
    def bmc_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryBmcSettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryBmcSettings"]], jsii.get(self, "bmcSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="bootLoaderFileInput")
    def boot_loader_file_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bootLoaderFileInput"))

    @builtins.property
    @jsii.member(jsii_name="bootLoaderInput")
    def boot_loader_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bootLoaderInput"))

    @builtins.property
    @jsii.member(jsii_name="bootLoaderProtocolInput")
    def boot_loader_protocol_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "bootLoaderProtocolInput"))

    @builtins.property
    @jsii.member(jsii_name="dataNodeInput")
    def data_node_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dataNodeInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayInput")
    def default_gateway_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "defaultGatewayInput"))

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayMetricInput")
    def default_gateway_metric_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "defaultGatewayMetricInput"))

    @builtins.property
    @jsii.member(jsii_name="disksetupInput")
    def disksetup_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "disksetupInput"))

    @builtins.property
    @jsii.member(jsii_name="dpuSettingsInput")
    def dpu_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryDpuSettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryDpuSettings"]], jsii.get(self, "dpuSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListFullInput")
    def exclude_list_full_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListFullInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListGrabInput")
    def exclude_list_grab_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListGrabInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListGrabnewInput")
    def exclude_list_grabnew_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListGrabnewInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListManipulateScriptInput")
    def exclude_list_manipulate_script_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListManipulateScriptInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListSyncInput")
    def exclude_list_sync_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListSyncInput"))

    @builtins.property
    @jsii.member(jsii_name="excludeListUpdateInput")
    def exclude_list_update_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "excludeListUpdateInput"))

    @builtins.property
    @jsii.member(jsii_name="finalizeInput")
    def finalize_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "finalizeInput"))

    @builtins.property
    @jsii.member(jsii_name="fipsInput")
    def fips_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fipsInput"))

    @builtins.property
    @jsii.member(jsii_name="forceInput")
    def force_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "forceInput"))

    @builtins.property
    @jsii.member(jsii_name="fsexportsInput")
    def fsexports_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsexports"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsexports"]]], jsii.get(self, "fsexportsInput"))

    @builtins.property
    @jsii.member(jsii_name="fsmountsInput")
    def fsmounts_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsmounts"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsmounts"]]], jsii.get(self, "fsmountsInput"))

    @builtins.property
    @jsii.member(jsii_name="gpuSettingsInput")
    def gpu_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryGpuSettings"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryGpuSettings"]]], jsii.get(self, "gpuSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="initializeInput")
    def initialize_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "initializeInput"))

    @builtins.property
    @jsii.member(jsii_name="installBootRecordInput")
    def install_boot_record_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "installBootRecordInput"))

    @builtins.property
    @jsii.member(jsii_name="installModeInput")
    def install_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "installModeInput"))

    @builtins.property
    @jsii.member(jsii_name="interactiveUserInput")
    def interactive_user_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "interactiveUserInput"))

    @builtins.property
    @jsii.member(jsii_name="ioSchedulerInput")
    def io_scheduler_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "ioSchedulerInput"))

    @builtins.property
    @jsii.member(jsii_name="kernelOutputConsoleInput")
    def kernel_output_console_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kernelOutputConsoleInput"))

    @builtins.property
    @jsii.member(jsii_name="kernelParametersInput")
    def kernel_parameters_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kernelParametersInput"))

    @builtins.property
    @jsii.member(jsii_name="kernelVersionInput")
    def kernel_version_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "kernelVersionInput"))

    @builtins.property
    @jsii.member(jsii_name="managementNetworkInput")
    def management_network_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "managementNetworkInput"))

    @builtins.property
    @jsii.member(jsii_name="modulesInput")
    def modules_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryModules"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryModules"]]], jsii.get(self, "modulesInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="nameServersInput")
    def name_servers_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "nameServersInput"))

    @builtins.property
    @jsii.member(jsii_name="newNodeInstallModeInput")
    def new_node_install_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "newNodeInstallModeInput"))

    @builtins.property
    @jsii.member(jsii_name="nodeInstallerDiskInput")
    def node_installer_disk_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "nodeInstallerDiskInput"))

    @builtins.property
    @jsii.member(jsii_name="notesInput")
    def notes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "notesInput"))

    @builtins.property
    @jsii.member(jsii_name="proxySettingsInput")
    def proxy_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryProxySettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryProxySettings"]], jsii.get(self, "proxySettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="raidconfInput")
    def raidconf_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "raidconfInput"))

    @builtins.property
    @jsii.member(jsii_name="rolesInput")
    def roles_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryRoles"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryRoles"]]], jsii.get(self, "rolesInput"))

    @builtins.property
    @jsii.member(jsii_name="searchDomainsInput")
    def search_domains_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "searchDomainsInput"))

    @builtins.property
    @jsii.member(jsii_name="selinuxSettingsInput")
    def selinux_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategorySelinuxSettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategorySelinuxSettings"]], jsii.get(self, "selinuxSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="servicesInput")
    def services_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryServices"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryServices"]]], jsii.get(self, "servicesInput"))

    @builtins.property
    @jsii.member(jsii_name="softwareImageProxyInput")
    def software_image_proxy_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategorySoftwareImageProxy"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategorySoftwareImageProxy"]], jsii.get(self, "softwareImageProxyInput"))

    @builtins.property
    @jsii.member(jsii_name="staticRoutesInput")
    def static_routes_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryStaticRoutes"]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryStaticRoutes"]]], jsii.get(self, "staticRoutesInput"))

    @builtins.property
    @jsii.member(jsii_name="timeServersInput")
    def time_servers_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "timeServersInput"))

    @builtins.property
    @jsii.member(jsii_name="timezoneSettingsInput")
    def timezone_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryTimezoneSettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryTimezoneSettings"]], jsii.get(self, "timezoneSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="useExclusivelyForInput")
    def use_exclusively_for_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "useExclusivelyForInput"))

    @builtins.property
    @jsii.member(jsii_name="versionConfigFilesInput")
    def version_config_files_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "versionConfigFilesInput"))

    @builtins.property
    @jsii.member(jsii_name="ztpSettingsInput")
    def ztp_settings_input(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryZtpSettings"]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, "CmdeviceCategoryZtpSettings"]], jsii.get(self, "ztpSettingsInput"))

    @builtins.property
    @jsii.member(jsii_name="allowNetworkingRestart")
    def allow_networking_restart(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowNetworkingRestart"))

    @allow_networking_restart.setter
    def allow_networking_restart(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__389c419e3ff5c727aab808e89df8b35a8bf2ee071823b4c592491463de7b0c6b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowNetworkingRestart", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="authenticationService")
    def authentication_service(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "authenticationService"))

    @authentication_service.setter
    def authentication_service(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cd88ce2d0cc3ba00e29915b20d152a9d0720361c32268c49704c0d55bc5911dd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "authenticationService", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bootLoader")
    def boot_loader(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootLoader"))

    @boot_loader.setter
    def boot_loader(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0c420d7d87962ba25e4401b938b51486e112e53774fdff0404c1228e7d84cf23)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootLoader", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bootLoaderFile")
    def boot_loader_file(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootLoaderFile"))

    @boot_loader_file.setter
    def boot_loader_file(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b35d649f80f588a8b120a77b6349c6efb6cf3e5ca87ee61a14554b434d40a0bb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootLoaderFile", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="bootLoaderProtocol")
    def boot_loader_protocol(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootLoaderProtocol"))

    @boot_loader_protocol.setter
    def boot_loader_protocol(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c753e95e498e888ef05affc831acef79b70de0cce534faf8f25bcee43a41ad58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "bootLoaderProtocol", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dataNode")
    def data_node(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "dataNode"))

    @data_node.setter
    def data_node(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0140fb0a347f2ef057df9f8ba9fdedb4c6d222c6616b8b41fd70c6a8e3db39db)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dataNode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultGateway")
    def default_gateway(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "defaultGateway"))

    @default_gateway.setter
    def default_gateway(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c06e58fd46adbfcaab9751573d7c0c18ba1740563299ad09ad423666de5c1044)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultGateway", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="defaultGatewayMetric")
    def default_gateway_metric(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "defaultGatewayMetric"))

    @default_gateway_metric.setter
    def default_gateway_metric(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7e8807b7d0f11b3ee7cede8df0d4d8cd6a1733fefa363895efd1270e5b70afc8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "defaultGatewayMetric", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disksetup")
    def disksetup(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "disksetup"))

    @disksetup.setter
    def disksetup(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ffbfb67a3836c6d1d52a77b038f89cc82a7ac31f321ec7f4f89f652d2c5e6ee3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disksetup", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListFull")
    def exclude_list_full(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListFull"))

    @exclude_list_full.setter
    def exclude_list_full(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__77d6bd5ad81e8a73c3b46fa86681fd1bbecd34134f8a1e088b914d2866260884)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListFull", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListGrab")
    def exclude_list_grab(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListGrab"))

    @exclude_list_grab.setter
    def exclude_list_grab(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0d325e87bf17e210e1d2fe6db8e87835990d794c549dcda26a149ebee0d1dc03)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListGrab", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListGrabnew")
    def exclude_list_grabnew(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListGrabnew"))

    @exclude_list_grabnew.setter
    def exclude_list_grabnew(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2e397a0cd03d4948a5e33275b6389bf901b90b39007c72b64cb39c9b3891df62)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListGrabnew", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListManipulateScript")
    def exclude_list_manipulate_script(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListManipulateScript"))

    @exclude_list_manipulate_script.setter
    def exclude_list_manipulate_script(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__37d95ec7b7c148eaf81648b8a7a80f2876c07adccdad3d3e3f1f63c5f751306e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListManipulateScript", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListSync")
    def exclude_list_sync(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListSync"))

    @exclude_list_sync.setter
    def exclude_list_sync(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0df3b35ae4457e1e80e8556d7c69f601a2f4641f4c1c1bbcc0dc023ea08be134)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListSync", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="excludeListUpdate")
    def exclude_list_update(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "excludeListUpdate"))

    @exclude_list_update.setter
    def exclude_list_update(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__094befecc5f16d44da93a131339f5ca471475594acf074c58712de53d8d078e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "excludeListUpdate", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="finalize")
    def finalize(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "finalize"))

    @finalize.setter
    def finalize(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5b547a2760a71b935c0a0672506f6ee428a13655f38867cb0d499f7ad0dba331)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "finalize", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fips")
    def fips(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fips"))

    @fips.setter
    def fips(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__720e581130b14e571fd8c7ff5e59af2171aca2dd77c59e6b9f2ecc8d2e6e2cc4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fips", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="force")
    def force(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "force"))

    @force.setter
    def force(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ecb0d0b1f385239eb20efad9daeafdaceba791ef3683745565e9cacb89678a93)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "force", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="initialize")
    def initialize(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "initialize"))

    @initialize.setter
    def initialize(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b382ffd871f1d1ca77303f9a2f2dcfe94b49ea32611bf573146428d44c9fff1d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "initialize", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="installBootRecord")
    def install_boot_record(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "installBootRecord"))

    @install_boot_record.setter
    def install_boot_record(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__20bc77fd7fb51015ece6bd144647c1dd95012db0e59e7021c850d5e5c99dd840)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "installBootRecord", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="installMode")
    def install_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "installMode"))

    @install_mode.setter
    def install_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d237437b9cdd452e83968bd6cf28f7e40d11e63bb2f5a3576c3615afb49bec45)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "installMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="interactiveUser")
    def interactive_user(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "interactiveUser"))

    @interactive_user.setter
    def interactive_user(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__882d07feae357a0a0d6d0316366c52f93497f14283e6d76efd52482019ce462d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "interactiveUser", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ioScheduler")
    def io_scheduler(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "ioScheduler"))

    @io_scheduler.setter
    def io_scheduler(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__64b3cc72d352f7c25cb2ad84edb719ad2a6e0ca526a2dca40be921b249a66ac2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ioScheduler", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelOutputConsole")
    def kernel_output_console(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelOutputConsole"))

    @kernel_output_console.setter
    def kernel_output_console(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2582b415ee1ae03003971a55dff17050dafd9756ce5e392f91a1992fedf8ed20)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelOutputConsole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelParameters")
    def kernel_parameters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelParameters"))

    @kernel_parameters.setter
    def kernel_parameters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f9322ce8f76df04daff3a3647f444015e0c9f07e1d0c20f465465086efc08278)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelParameters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelVersion")
    def kernel_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelVersion"))

    @kernel_version.setter
    def kernel_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ab0f3494ddc299f434a43a6682c66357436fa61045e90c314f3a917694242887)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="managementNetwork")
    def management_network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "managementNetwork"))

    @management_network.setter
    def management_network(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d29dfcd1b106d6066f516af354d8969304f1b05bc5a6fd5c84bc29cc96f77e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "managementNetwork", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed42a9817bfaf83d88617cfa9c50a4d80a87a1bed44efb0ae9801aaa1d690a6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nameServers")
    def name_servers(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "nameServers"))

    @name_servers.setter
    def name_servers(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e7e4e51aaca6a5939e3bcecc201f50e5566152ddf41a298092f73b45f77fabeb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nameServers", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="newNodeInstallMode")
    def new_node_install_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "newNodeInstallMode"))

    @new_node_install_mode.setter
    def new_node_install_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7482409a4ea222d697f61ab96624e2a351387ae14ccd2d5ddf70a2059b2b8bfa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "newNodeInstallMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="nodeInstallerDisk")
    def node_installer_disk(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "nodeInstallerDisk"))

    @node_installer_disk.setter
    def node_installer_disk(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__89a74de400def5ba4297b1f3c921f69ed422e387ed9e183eff2fcd7477b0fc07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "nodeInstallerDisk", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="notes")
    def notes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "notes"))

    @notes.setter
    def notes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__71e8edb509f2afeef8ee14271e0d06b2421c947d57b4b6c8f6f2d554a959fa54)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "notes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="raidconf")
    def raidconf(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "raidconf"))

    @raidconf.setter
    def raidconf(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9549dc7e62afc3107a77fe47a95e287fbd7f68ca16ee9dd9e2a24725c1cac8c9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "raidconf", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="searchDomains")
    def search_domains(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "searchDomains"))

    @search_domains.setter
    def search_domains(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6481c5293e968a2193b08dc7da5b7fc976497194979daf2b356fedf409f7c89)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "searchDomains", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="timeServers")
    def time_servers(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "timeServers"))

    @time_servers.setter
    def time_servers(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c16d62a54dd6788ab9d0856dccd472467cff227d16860bbdd0dde384e48a27ce)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "timeServers", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="useExclusivelyFor")
    def use_exclusively_for(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "useExclusivelyFor"))

    @use_exclusively_for.setter
    def use_exclusively_for(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__129b74b9ff66a0bc3604b304ba63459c19f31496c2536f2a80573c6335394c1e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "useExclusivelyFor", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="versionConfigFiles")
    def version_config_files(
        self,
    ) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "versionConfigFiles"))

    @version_config_files.setter
    def version_config_files(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__88ffdac89d0aa0801354483eec5ef84cbefb1dba5a60dfce77be380feb35a3a1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "versionConfigFiles", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryAccessSettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryAccessSettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryAccessSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryAccessSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryAccessSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4147425524fc4e52b3528b7b3a08f08b059a717c5837a798f80eaee52a2a4070)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, _cdktf_9a9027ec.IResolvable]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f296c673c6eb5e6e1b2660c4c721c068781c24053baeee7c7daaf1e67d0f14a1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryBiosSetup",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryBiosSetup:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryBiosSetup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryBiosSetupOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryBiosSetupOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0832bc7318abc4285e8e2faa167d81f35c9920df79295e299be52512e4726f76)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBiosSetup]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBiosSetup]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBiosSetup]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c623a759152a4dbe903f83d6c7334dc6642b97767527458848d99fb85713ca29)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryBmcSettings",
    jsii_struct_bases=[],
    name_mapping={
        "firmware_manage_mode": "firmwareManageMode",
        "leak_policy": "leakPolicy",
        "leak_reaction_delay": "leakReactionDelay",
        "password": "password",
        "power_reset_delay": "powerResetDelay",
        "privilege": "privilege",
        "user_id": "userId",
        "user_name": "userName",
    },
)
class CmdeviceCategoryBmcSettings:
    def __init__(
        self,
        *,
        firmware_manage_mode: typing.Optional[builtins.str] = None,
        leak_policy: typing.Optional[builtins.str] = None,
        leak_reaction_delay: typing.Optional[jsii.Number] = None,
        password: typing.Optional[builtins.str] = None,
        power_reset_delay: typing.Optional[jsii.Number] = None,
        privilege: typing.Optional[builtins.str] = None,
        user_id: typing.Optional[jsii.Number] = None,
        user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param firmware_manage_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#firmware_manage_mode CmdeviceCategory#firmware_manage_mode}.
        :param leak_policy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_policy CmdeviceCategory#leak_policy}.
        :param leak_reaction_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_reaction_delay CmdeviceCategory#leak_reaction_delay}.
        :param password: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#password CmdeviceCategory#password}.
        :param power_reset_delay: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_reset_delay CmdeviceCategory#power_reset_delay}.
        :param privilege: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#privilege CmdeviceCategory#privilege}.
        :param user_id: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_id CmdeviceCategory#user_id}.
        :param user_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_name CmdeviceCategory#user_name}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ea84f3b49985f349f554425fe69b159f65bdc6e9e2594ad116f8a70efc97cff)
            check_type(argname="argument firmware_manage_mode", value=firmware_manage_mode, expected_type=type_hints["firmware_manage_mode"])
            check_type(argname="argument leak_policy", value=leak_policy, expected_type=type_hints["leak_policy"])
            check_type(argname="argument leak_reaction_delay", value=leak_reaction_delay, expected_type=type_hints["leak_reaction_delay"])
            check_type(argname="argument password", value=password, expected_type=type_hints["password"])
            check_type(argname="argument power_reset_delay", value=power_reset_delay, expected_type=type_hints["power_reset_delay"])
            check_type(argname="argument privilege", value=privilege, expected_type=type_hints["privilege"])
            check_type(argname="argument user_id", value=user_id, expected_type=type_hints["user_id"])
            check_type(argname="argument user_name", value=user_name, expected_type=type_hints["user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if firmware_manage_mode is not None:
            self._values["firmware_manage_mode"] = firmware_manage_mode
        if leak_policy is not None:
            self._values["leak_policy"] = leak_policy
        if leak_reaction_delay is not None:
            self._values["leak_reaction_delay"] = leak_reaction_delay
        if password is not None:
            self._values["password"] = password
        if power_reset_delay is not None:
            self._values["power_reset_delay"] = power_reset_delay
        if privilege is not None:
            self._values["privilege"] = privilege
        if user_id is not None:
            self._values["user_id"] = user_id
        if user_name is not None:
            self._values["user_name"] = user_name

    @builtins.property
    def firmware_manage_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#firmware_manage_mode CmdeviceCategory#firmware_manage_mode}.'''
        result = self._values.get("firmware_manage_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def leak_policy(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_policy CmdeviceCategory#leak_policy}.'''
        result = self._values.get("leak_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def leak_reaction_delay(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#leak_reaction_delay CmdeviceCategory#leak_reaction_delay}.'''
        result = self._values.get("leak_reaction_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def password(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#password CmdeviceCategory#password}.'''
        result = self._values.get("password")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def power_reset_delay(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_reset_delay CmdeviceCategory#power_reset_delay}.'''
        result = self._values.get("power_reset_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def privilege(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#privilege CmdeviceCategory#privilege}.'''
        result = self._values.get("privilege")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user_id(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_id CmdeviceCategory#user_id}.'''
        result = self._values.get("user_id")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def user_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#user_name CmdeviceCategory#user_name}.'''
        result = self._values.get("user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryBmcSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryBmcSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryBmcSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dfb63973cc0c27eae6ac09dc0959dd0b0ad725017f35eed6ea40d5a86aa95b93)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @jsii.member(jsii_name="resetFirmwareManageMode")
    def reset_firmware_manage_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFirmwareManageMode", []))

    @jsii.member(jsii_name="resetLeakPolicy")
    def reset_leak_policy(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLeakPolicy", []))

    @jsii.member(jsii_name="resetLeakReactionDelay")
    def reset_leak_reaction_delay(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetLeakReactionDelay", []))

    @jsii.member(jsii_name="resetPassword")
    def reset_password(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPassword", []))

    @jsii.member(jsii_name="resetPowerResetDelay")
    def reset_power_reset_delay(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPowerResetDelay", []))

    @jsii.member(jsii_name="resetPrivilege")
    def reset_privilege(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPrivilege", []))

    @jsii.member(jsii_name="resetUserId")
    def reset_user_id(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserId", []))

    @jsii.member(jsii_name="resetUserName")
    def reset_user_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetUserName", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="firmwareManageModeInput")
    def firmware_manage_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "firmwareManageModeInput"))

    @builtins.property
    @jsii.member(jsii_name="leakPolicyInput")
    def leak_policy_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "leakPolicyInput"))

    @builtins.property
    @jsii.member(jsii_name="leakReactionDelayInput")
    def leak_reaction_delay_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "leakReactionDelayInput"))

    @builtins.property
    @jsii.member(jsii_name="passwordInput")
    def password_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "passwordInput"))

    @builtins.property
    @jsii.member(jsii_name="powerResetDelayInput")
    def power_reset_delay_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "powerResetDelayInput"))

    @builtins.property
    @jsii.member(jsii_name="privilegeInput")
    def privilege_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "privilegeInput"))

    @builtins.property
    @jsii.member(jsii_name="userIdInput")
    def user_id_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "userIdInput"))

    @builtins.property
    @jsii.member(jsii_name="userNameInput")
    def user_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "userNameInput"))

    @builtins.property
    @jsii.member(jsii_name="firmwareManageMode")
    def firmware_manage_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "firmwareManageMode"))

    @firmware_manage_mode.setter
    def firmware_manage_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b1ef61bffa1e65fd456b4950229b47327a144194f6b70400f26a41a033a568f6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "firmwareManageMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="leakPolicy")
    def leak_policy(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "leakPolicy"))

    @leak_policy.setter
    def leak_policy(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3b1976ae14064a0b56dcd31ad4665b429f3ecb7617934ca78415f06bfed7ee1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "leakPolicy", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="leakReactionDelay")
    def leak_reaction_delay(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "leakReactionDelay"))

    @leak_reaction_delay.setter
    def leak_reaction_delay(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__26fa7dc3c3002796b312a9717cba276b93d8318e42cf66889d2bde0de4ca85bd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "leakReactionDelay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="password")
    def password(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "password"))

    @password.setter
    def password(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ffa165db4d0fcf61435cb1481f168e0a45094bd44c8825388eee1c8f5baba8c0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "password", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="powerResetDelay")
    def power_reset_delay(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "powerResetDelay"))

    @power_reset_delay.setter
    def power_reset_delay(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__73392ca07a48c9fc1f56a49078f1aa837aef131ca77f30d71d416cf4571e0017)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "powerResetDelay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="privilege")
    def privilege(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "privilege"))

    @privilege.setter
    def privilege(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f2bb927e718fef58e5ac9f813f619b96dde0325f1545677017c5074dbb0eefc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "privilege", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userId")
    def user_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "userId"))

    @user_id.setter
    def user_id(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__72635986a370e77dc420108322f6fb47d6bed301b9ecb78b6ddb47902a88cf32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userId", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="userName")
    def user_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "userName"))

    @user_name.setter
    def user_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cf3eee6727a25a09debb7ddb9ba4701542362b017f936100083ca7cac4957cb1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "userName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBmcSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBmcSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBmcSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b7767ce6114175109e1a619ae3d2d37f930f4c5847d1cc4a19c002c47684318d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryConfig",
    jsii_struct_bases=[_cdktf_9a9027ec.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "management_network": "managementNetwork",
        "name": "name",
        "access_settings": "accessSettings",
        "allow_networking_restart": "allowNetworkingRestart",
        "authentication_service": "authenticationService",
        "bios_setup": "biosSetup",
        "bmc_settings": "bmcSettings",
        "boot_loader": "bootLoader",
        "boot_loader_file": "bootLoaderFile",
        "boot_loader_protocol": "bootLoaderProtocol",
        "data_node": "dataNode",
        "default_gateway": "defaultGateway",
        "default_gateway_metric": "defaultGatewayMetric",
        "disksetup": "disksetup",
        "dpu_settings": "dpuSettings",
        "exclude_list_full": "excludeListFull",
        "exclude_list_grab": "excludeListGrab",
        "exclude_list_grabnew": "excludeListGrabnew",
        "exclude_list_manipulate_script": "excludeListManipulateScript",
        "exclude_list_sync": "excludeListSync",
        "exclude_list_update": "excludeListUpdate",
        "finalize": "finalize",
        "fips": "fips",
        "force": "force",
        "fsexports": "fsexports",
        "fsmounts": "fsmounts",
        "gpu_settings": "gpuSettings",
        "initialize": "initialize",
        "install_boot_record": "installBootRecord",
        "install_mode": "installMode",
        "interactive_user": "interactiveUser",
        "io_scheduler": "ioScheduler",
        "kernel_output_console": "kernelOutputConsole",
        "kernel_parameters": "kernelParameters",
        "kernel_version": "kernelVersion",
        "modules": "modules",
        "name_servers": "nameServers",
        "new_node_install_mode": "newNodeInstallMode",
        "node_installer_disk": "nodeInstallerDisk",
        "notes": "notes",
        "proxy_settings": "proxySettings",
        "raidconf": "raidconf",
        "roles": "roles",
        "search_domains": "searchDomains",
        "selinux_settings": "selinuxSettings",
        "services": "services",
        "software_image_proxy": "softwareImageProxy",
        "static_routes": "staticRoutes",
        "time_servers": "timeServers",
        "timezone_settings": "timezoneSettings",
        "use_exclusively_for": "useExclusivelyFor",
        "version_config_files": "versionConfigFiles",
        "ztp_settings": "ztpSettings",
    },
)
class CmdeviceCategoryConfig(_cdktf_9a9027ec.TerraformMetaArguments):
    def __init__(
        self,
        *,
        connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
        depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
        for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
        lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
        management_network: builtins.str,
        name: builtins.str,
        access_settings: typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, typing.Dict[builtins.str, typing.Any]]] = None,
        allow_networking_restart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        authentication_service: typing.Optional[builtins.str] = None,
        bios_setup: typing.Optional[typing.Union[CmdeviceCategoryBiosSetup, typing.Dict[builtins.str, typing.Any]]] = None,
        bmc_settings: typing.Optional[typing.Union[CmdeviceCategoryBmcSettings, typing.Dict[builtins.str, typing.Any]]] = None,
        boot_loader: typing.Optional[builtins.str] = None,
        boot_loader_file: typing.Optional[builtins.str] = None,
        boot_loader_protocol: typing.Optional[builtins.str] = None,
        data_node: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        default_gateway: typing.Optional[builtins.str] = None,
        default_gateway_metric: typing.Optional[jsii.Number] = None,
        disksetup: typing.Optional[builtins.str] = None,
        dpu_settings: typing.Optional[typing.Union["CmdeviceCategoryDpuSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        exclude_list_full: typing.Optional[builtins.str] = None,
        exclude_list_grab: typing.Optional[builtins.str] = None,
        exclude_list_grabnew: typing.Optional[builtins.str] = None,
        exclude_list_manipulate_script: typing.Optional[builtins.str] = None,
        exclude_list_sync: typing.Optional[builtins.str] = None,
        exclude_list_update: typing.Optional[builtins.str] = None,
        finalize: typing.Optional[builtins.str] = None,
        fips: typing.Optional[builtins.str] = None,
        force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        fsexports: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsexports", typing.Dict[builtins.str, typing.Any]]]]] = None,
        fsmounts: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryFsmounts", typing.Dict[builtins.str, typing.Any]]]]] = None,
        gpu_settings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryGpuSettings", typing.Dict[builtins.str, typing.Any]]]]] = None,
        initialize: typing.Optional[builtins.str] = None,
        install_boot_record: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        install_mode: typing.Optional[builtins.str] = None,
        interactive_user: typing.Optional[builtins.str] = None,
        io_scheduler: typing.Optional[builtins.str] = None,
        kernel_output_console: typing.Optional[builtins.str] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kernel_version: typing.Optional[builtins.str] = None,
        modules: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryModules", typing.Dict[builtins.str, typing.Any]]]]] = None,
        name_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
        new_node_install_mode: typing.Optional[builtins.str] = None,
        node_installer_disk: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        notes: typing.Optional[builtins.str] = None,
        proxy_settings: typing.Optional[typing.Union["CmdeviceCategoryProxySettings", typing.Dict[builtins.str, typing.Any]]] = None,
        raidconf: typing.Optional[builtins.str] = None,
        roles: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryRoles", typing.Dict[builtins.str, typing.Any]]]]] = None,
        search_domains: typing.Optional[typing.Sequence[builtins.str]] = None,
        selinux_settings: typing.Optional[typing.Union["CmdeviceCategorySelinuxSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        services: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryServices", typing.Dict[builtins.str, typing.Any]]]]] = None,
        software_image_proxy: typing.Optional[typing.Union["CmdeviceCategorySoftwareImageProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        static_routes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union["CmdeviceCategoryStaticRoutes", typing.Dict[builtins.str, typing.Any]]]]] = None,
        time_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
        timezone_settings: typing.Optional[typing.Union["CmdeviceCategoryTimezoneSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        use_exclusively_for: typing.Optional[builtins.str] = None,
        version_config_files: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        ztp_settings: typing.Optional[typing.Union["CmdeviceCategoryZtpSettings", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param management_network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#management_network CmdeviceCategory#management_network}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param access_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#access_settings CmdeviceCategory#access_settings}.
        :param allow_networking_restart: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#allow_networking_restart CmdeviceCategory#allow_networking_restart}.
        :param authentication_service: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#authentication_service CmdeviceCategory#authentication_service}.
        :param bios_setup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bios_setup CmdeviceCategory#bios_setup}.
        :param bmc_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bmc_settings CmdeviceCategory#bmc_settings}.
        :param boot_loader: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader CmdeviceCategory#boot_loader}.
        :param boot_loader_file: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_file CmdeviceCategory#boot_loader_file}.
        :param boot_loader_protocol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_protocol CmdeviceCategory#boot_loader_protocol}.
        :param data_node: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#data_node CmdeviceCategory#data_node}.
        :param default_gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway CmdeviceCategory#default_gateway}.
        :param default_gateway_metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway_metric CmdeviceCategory#default_gateway_metric}.
        :param disksetup: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#disksetup CmdeviceCategory#disksetup}.
        :param dpu_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#dpu_settings CmdeviceCategory#dpu_settings}.
        :param exclude_list_full: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_full CmdeviceCategory#exclude_list_full}.
        :param exclude_list_grab: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grab CmdeviceCategory#exclude_list_grab}.
        :param exclude_list_grabnew: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grabnew CmdeviceCategory#exclude_list_grabnew}.
        :param exclude_list_manipulate_script: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_manipulate_script CmdeviceCategory#exclude_list_manipulate_script}.
        :param exclude_list_sync: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_sync CmdeviceCategory#exclude_list_sync}.
        :param exclude_list_update: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_update CmdeviceCategory#exclude_list_update}.
        :param finalize: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#finalize CmdeviceCategory#finalize}.
        :param fips: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fips CmdeviceCategory#fips}.
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#force CmdeviceCategory#force}.
        :param fsexports: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsexports CmdeviceCategory#fsexports}.
        :param fsmounts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsmounts CmdeviceCategory#fsmounts}.
        :param gpu_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_settings CmdeviceCategory#gpu_settings}.
        :param initialize: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#initialize CmdeviceCategory#initialize}.
        :param install_boot_record: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_boot_record CmdeviceCategory#install_boot_record}.
        :param install_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_mode CmdeviceCategory#install_mode}.
        :param interactive_user: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#interactive_user CmdeviceCategory#interactive_user}.
        :param io_scheduler: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#io_scheduler CmdeviceCategory#io_scheduler}.
        :param kernel_output_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_output_console CmdeviceCategory#kernel_output_console}.
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_parameters CmdeviceCategory#kernel_parameters}.
        :param kernel_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_version CmdeviceCategory#kernel_version}.
        :param modules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#modules CmdeviceCategory#modules}.
        :param name_servers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name_servers CmdeviceCategory#name_servers}.
        :param new_node_install_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#new_node_install_mode CmdeviceCategory#new_node_install_mode}.
        :param node_installer_disk: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#node_installer_disk CmdeviceCategory#node_installer_disk}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#notes CmdeviceCategory#notes}.
        :param proxy_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#proxy_settings CmdeviceCategory#proxy_settings}.
        :param raidconf: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#raidconf CmdeviceCategory#raidconf}.
        :param roles: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#roles CmdeviceCategory#roles}.
        :param search_domains: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#search_domains CmdeviceCategory#search_domains}.
        :param selinux_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#selinux_settings CmdeviceCategory#selinux_settings}.
        :param services: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#services CmdeviceCategory#services}.
        :param software_image_proxy: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#software_image_proxy CmdeviceCategory#software_image_proxy}.
        :param static_routes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#static_routes CmdeviceCategory#static_routes}.
        :param time_servers: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#time_servers CmdeviceCategory#time_servers}.
        :param timezone_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#timezone_settings CmdeviceCategory#timezone_settings}.
        :param use_exclusively_for: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#use_exclusively_for CmdeviceCategory#use_exclusively_for}.
        :param version_config_files: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#version_config_files CmdeviceCategory#version_config_files}.
        :param ztp_settings: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ztp_settings CmdeviceCategory#ztp_settings}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktf_9a9027ec.TerraformResourceLifecycle(**lifecycle)
        if isinstance(access_settings, dict):
            access_settings = CmdeviceCategoryAccessSettings(**access_settings)
        if isinstance(bios_setup, dict):
            bios_setup = CmdeviceCategoryBiosSetup(**bios_setup)
        if isinstance(bmc_settings, dict):
            bmc_settings = CmdeviceCategoryBmcSettings(**bmc_settings)
        if isinstance(dpu_settings, dict):
            dpu_settings = CmdeviceCategoryDpuSettings(**dpu_settings)
        if isinstance(proxy_settings, dict):
            proxy_settings = CmdeviceCategoryProxySettings(**proxy_settings)
        if isinstance(selinux_settings, dict):
            selinux_settings = CmdeviceCategorySelinuxSettings(**selinux_settings)
        if isinstance(software_image_proxy, dict):
            software_image_proxy = CmdeviceCategorySoftwareImageProxy(**software_image_proxy)
        if isinstance(timezone_settings, dict):
            timezone_settings = CmdeviceCategoryTimezoneSettings(**timezone_settings)
        if isinstance(ztp_settings, dict):
            ztp_settings = CmdeviceCategoryZtpSettings(**ztp_settings)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ef0e615442efe966ad86c21aae0e594ed19b74370100805ac85b54b63ac6f8ac)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument management_network", value=management_network, expected_type=type_hints["management_network"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument access_settings", value=access_settings, expected_type=type_hints["access_settings"])
            check_type(argname="argument allow_networking_restart", value=allow_networking_restart, expected_type=type_hints["allow_networking_restart"])
            check_type(argname="argument authentication_service", value=authentication_service, expected_type=type_hints["authentication_service"])
            check_type(argname="argument bios_setup", value=bios_setup, expected_type=type_hints["bios_setup"])
            check_type(argname="argument bmc_settings", value=bmc_settings, expected_type=type_hints["bmc_settings"])
            check_type(argname="argument boot_loader", value=boot_loader, expected_type=type_hints["boot_loader"])
            check_type(argname="argument boot_loader_file", value=boot_loader_file, expected_type=type_hints["boot_loader_file"])
            check_type(argname="argument boot_loader_protocol", value=boot_loader_protocol, expected_type=type_hints["boot_loader_protocol"])
            check_type(argname="argument data_node", value=data_node, expected_type=type_hints["data_node"])
            check_type(argname="argument default_gateway", value=default_gateway, expected_type=type_hints["default_gateway"])
            check_type(argname="argument default_gateway_metric", value=default_gateway_metric, expected_type=type_hints["default_gateway_metric"])
            check_type(argname="argument disksetup", value=disksetup, expected_type=type_hints["disksetup"])
            check_type(argname="argument dpu_settings", value=dpu_settings, expected_type=type_hints["dpu_settings"])
            check_type(argname="argument exclude_list_full", value=exclude_list_full, expected_type=type_hints["exclude_list_full"])
            check_type(argname="argument exclude_list_grab", value=exclude_list_grab, expected_type=type_hints["exclude_list_grab"])
            check_type(argname="argument exclude_list_grabnew", value=exclude_list_grabnew, expected_type=type_hints["exclude_list_grabnew"])
            check_type(argname="argument exclude_list_manipulate_script", value=exclude_list_manipulate_script, expected_type=type_hints["exclude_list_manipulate_script"])
            check_type(argname="argument exclude_list_sync", value=exclude_list_sync, expected_type=type_hints["exclude_list_sync"])
            check_type(argname="argument exclude_list_update", value=exclude_list_update, expected_type=type_hints["exclude_list_update"])
            check_type(argname="argument finalize", value=finalize, expected_type=type_hints["finalize"])
            check_type(argname="argument fips", value=fips, expected_type=type_hints["fips"])
            check_type(argname="argument force", value=force, expected_type=type_hints["force"])
            check_type(argname="argument fsexports", value=fsexports, expected_type=type_hints["fsexports"])
            check_type(argname="argument fsmounts", value=fsmounts, expected_type=type_hints["fsmounts"])
            check_type(argname="argument gpu_settings", value=gpu_settings, expected_type=type_hints["gpu_settings"])
            check_type(argname="argument initialize", value=initialize, expected_type=type_hints["initialize"])
            check_type(argname="argument install_boot_record", value=install_boot_record, expected_type=type_hints["install_boot_record"])
            check_type(argname="argument install_mode", value=install_mode, expected_type=type_hints["install_mode"])
            check_type(argname="argument interactive_user", value=interactive_user, expected_type=type_hints["interactive_user"])
            check_type(argname="argument io_scheduler", value=io_scheduler, expected_type=type_hints["io_scheduler"])
            check_type(argname="argument kernel_output_console", value=kernel_output_console, expected_type=type_hints["kernel_output_console"])
            check_type(argname="argument kernel_parameters", value=kernel_parameters, expected_type=type_hints["kernel_parameters"])
            check_type(argname="argument kernel_version", value=kernel_version, expected_type=type_hints["kernel_version"])
            check_type(argname="argument modules", value=modules, expected_type=type_hints["modules"])
            check_type(argname="argument name_servers", value=name_servers, expected_type=type_hints["name_servers"])
            check_type(argname="argument new_node_install_mode", value=new_node_install_mode, expected_type=type_hints["new_node_install_mode"])
            check_type(argname="argument node_installer_disk", value=node_installer_disk, expected_type=type_hints["node_installer_disk"])
            check_type(argname="argument notes", value=notes, expected_type=type_hints["notes"])
            check_type(argname="argument proxy_settings", value=proxy_settings, expected_type=type_hints["proxy_settings"])
            check_type(argname="argument raidconf", value=raidconf, expected_type=type_hints["raidconf"])
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
            check_type(argname="argument search_domains", value=search_domains, expected_type=type_hints["search_domains"])
            check_type(argname="argument selinux_settings", value=selinux_settings, expected_type=type_hints["selinux_settings"])
            check_type(argname="argument services", value=services, expected_type=type_hints["services"])
            check_type(argname="argument software_image_proxy", value=software_image_proxy, expected_type=type_hints["software_image_proxy"])
            check_type(argname="argument static_routes", value=static_routes, expected_type=type_hints["static_routes"])
            check_type(argname="argument time_servers", value=time_servers, expected_type=type_hints["time_servers"])
            check_type(argname="argument timezone_settings", value=timezone_settings, expected_type=type_hints["timezone_settings"])
            check_type(argname="argument use_exclusively_for", value=use_exclusively_for, expected_type=type_hints["use_exclusively_for"])
            check_type(argname="argument version_config_files", value=version_config_files, expected_type=type_hints["version_config_files"])
            check_type(argname="argument ztp_settings", value=ztp_settings, expected_type=type_hints["ztp_settings"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "management_network": management_network,
            "name": name,
        }
        if connection is not None:
            self._values["connection"] = connection
        if count is not None:
            self._values["count"] = count
        if depends_on is not None:
            self._values["depends_on"] = depends_on
        if for_each is not None:
            self._values["for_each"] = for_each
        if lifecycle is not None:
            self._values["lifecycle"] = lifecycle
        if provider is not None:
            self._values["provider"] = provider
        if provisioners is not None:
            self._values["provisioners"] = provisioners
        if access_settings is not None:
            self._values["access_settings"] = access_settings
        if allow_networking_restart is not None:
            self._values["allow_networking_restart"] = allow_networking_restart
        if authentication_service is not None:
            self._values["authentication_service"] = authentication_service
        if bios_setup is not None:
            self._values["bios_setup"] = bios_setup
        if bmc_settings is not None:
            self._values["bmc_settings"] = bmc_settings
        if boot_loader is not None:
            self._values["boot_loader"] = boot_loader
        if boot_loader_file is not None:
            self._values["boot_loader_file"] = boot_loader_file
        if boot_loader_protocol is not None:
            self._values["boot_loader_protocol"] = boot_loader_protocol
        if data_node is not None:
            self._values["data_node"] = data_node
        if default_gateway is not None:
            self._values["default_gateway"] = default_gateway
        if default_gateway_metric is not None:
            self._values["default_gateway_metric"] = default_gateway_metric
        if disksetup is not None:
            self._values["disksetup"] = disksetup
        if dpu_settings is not None:
            self._values["dpu_settings"] = dpu_settings
        if exclude_list_full is not None:
            self._values["exclude_list_full"] = exclude_list_full
        if exclude_list_grab is not None:
            self._values["exclude_list_grab"] = exclude_list_grab
        if exclude_list_grabnew is not None:
            self._values["exclude_list_grabnew"] = exclude_list_grabnew
        if exclude_list_manipulate_script is not None:
            self._values["exclude_list_manipulate_script"] = exclude_list_manipulate_script
        if exclude_list_sync is not None:
            self._values["exclude_list_sync"] = exclude_list_sync
        if exclude_list_update is not None:
            self._values["exclude_list_update"] = exclude_list_update
        if finalize is not None:
            self._values["finalize"] = finalize
        if fips is not None:
            self._values["fips"] = fips
        if force is not None:
            self._values["force"] = force
        if fsexports is not None:
            self._values["fsexports"] = fsexports
        if fsmounts is not None:
            self._values["fsmounts"] = fsmounts
        if gpu_settings is not None:
            self._values["gpu_settings"] = gpu_settings
        if initialize is not None:
            self._values["initialize"] = initialize
        if install_boot_record is not None:
            self._values["install_boot_record"] = install_boot_record
        if install_mode is not None:
            self._values["install_mode"] = install_mode
        if interactive_user is not None:
            self._values["interactive_user"] = interactive_user
        if io_scheduler is not None:
            self._values["io_scheduler"] = io_scheduler
        if kernel_output_console is not None:
            self._values["kernel_output_console"] = kernel_output_console
        if kernel_parameters is not None:
            self._values["kernel_parameters"] = kernel_parameters
        if kernel_version is not None:
            self._values["kernel_version"] = kernel_version
        if modules is not None:
            self._values["modules"] = modules
        if name_servers is not None:
            self._values["name_servers"] = name_servers
        if new_node_install_mode is not None:
            self._values["new_node_install_mode"] = new_node_install_mode
        if node_installer_disk is not None:
            self._values["node_installer_disk"] = node_installer_disk
        if notes is not None:
            self._values["notes"] = notes
        if proxy_settings is not None:
            self._values["proxy_settings"] = proxy_settings
        if raidconf is not None:
            self._values["raidconf"] = raidconf
        if roles is not None:
            self._values["roles"] = roles
        if search_domains is not None:
            self._values["search_domains"] = search_domains
        if selinux_settings is not None:
            self._values["selinux_settings"] = selinux_settings
        if services is not None:
            self._values["services"] = services
        if software_image_proxy is not None:
            self._values["software_image_proxy"] = software_image_proxy
        if static_routes is not None:
            self._values["static_routes"] = static_routes
        if time_servers is not None:
            self._values["time_servers"] = time_servers
        if timezone_settings is not None:
            self._values["timezone_settings"] = timezone_settings
        if use_exclusively_for is not None:
            self._values["use_exclusively_for"] = use_exclusively_for
        if version_config_files is not None:
            self._values["version_config_files"] = version_config_files
        if ztp_settings is not None:
            self._values["ztp_settings"] = ztp_settings

    @builtins.property
    def connection(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, _cdktf_9a9027ec.WinrmProvisionerConnection]], result)

    @builtins.property
    def count(
        self,
    ) -> typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]], result)

    @builtins.property
    def depends_on(
        self,
    ) -> typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("depends_on")
        return typing.cast(typing.Optional[typing.List[_cdktf_9a9027ec.ITerraformDependable]], result)

    @builtins.property
    def for_each(self) -> typing.Optional[_cdktf_9a9027ec.ITerraformIterator]:
        '''
        :stability: experimental
        '''
        result = self._values.get("for_each")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.ITerraformIterator], result)

    @builtins.property
    def lifecycle(self) -> typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle]:
        '''
        :stability: experimental
        '''
        result = self._values.get("lifecycle")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformResourceLifecycle], result)

    @builtins.property
    def provider(self) -> typing.Optional[_cdktf_9a9027ec.TerraformProvider]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provider")
        return typing.cast(typing.Optional[_cdktf_9a9027ec.TerraformProvider], result)

    @builtins.property
    def provisioners(
        self,
    ) -> typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provisioners")
        return typing.cast(typing.Optional[typing.List[typing.Union[_cdktf_9a9027ec.FileProvisioner, _cdktf_9a9027ec.LocalExecProvisioner, _cdktf_9a9027ec.RemoteExecProvisioner]]], result)

    @builtins.property
    def management_network(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#management_network CmdeviceCategory#management_network}.'''
        result = self._values.get("management_network")
        assert result is not None, "Required property 'management_network' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def access_settings(self) -> typing.Optional[CmdeviceCategoryAccessSettings]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#access_settings CmdeviceCategory#access_settings}.'''
        result = self._values.get("access_settings")
        return typing.cast(typing.Optional[CmdeviceCategoryAccessSettings], result)

    @builtins.property
    def allow_networking_restart(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#allow_networking_restart CmdeviceCategory#allow_networking_restart}.'''
        result = self._values.get("allow_networking_restart")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def authentication_service(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#authentication_service CmdeviceCategory#authentication_service}.'''
        result = self._values.get("authentication_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def bios_setup(self) -> typing.Optional[CmdeviceCategoryBiosSetup]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bios_setup CmdeviceCategory#bios_setup}.'''
        result = self._values.get("bios_setup")
        return typing.cast(typing.Optional[CmdeviceCategoryBiosSetup], result)

    @builtins.property
    def bmc_settings(self) -> typing.Optional[CmdeviceCategoryBmcSettings]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#bmc_settings CmdeviceCategory#bmc_settings}.'''
        result = self._values.get("bmc_settings")
        return typing.cast(typing.Optional[CmdeviceCategoryBmcSettings], result)

    @builtins.property
    def boot_loader(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader CmdeviceCategory#boot_loader}.'''
        result = self._values.get("boot_loader")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def boot_loader_file(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_file CmdeviceCategory#boot_loader_file}.'''
        result = self._values.get("boot_loader_file")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def boot_loader_protocol(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#boot_loader_protocol CmdeviceCategory#boot_loader_protocol}.'''
        result = self._values.get("boot_loader_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def data_node(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#data_node CmdeviceCategory#data_node}.'''
        result = self._values.get("data_node")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def default_gateway(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway CmdeviceCategory#default_gateway}.'''
        result = self._values.get("default_gateway")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def default_gateway_metric(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#default_gateway_metric CmdeviceCategory#default_gateway_metric}.'''
        result = self._values.get("default_gateway_metric")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def disksetup(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#disksetup CmdeviceCategory#disksetup}.'''
        result = self._values.get("disksetup")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dpu_settings(self) -> typing.Optional["CmdeviceCategoryDpuSettings"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#dpu_settings CmdeviceCategory#dpu_settings}.'''
        result = self._values.get("dpu_settings")
        return typing.cast(typing.Optional["CmdeviceCategoryDpuSettings"], result)

    @builtins.property
    def exclude_list_full(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_full CmdeviceCategory#exclude_list_full}.'''
        result = self._values.get("exclude_list_full")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclude_list_grab(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grab CmdeviceCategory#exclude_list_grab}.'''
        result = self._values.get("exclude_list_grab")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclude_list_grabnew(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_grabnew CmdeviceCategory#exclude_list_grabnew}.'''
        result = self._values.get("exclude_list_grabnew")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclude_list_manipulate_script(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_manipulate_script CmdeviceCategory#exclude_list_manipulate_script}.'''
        result = self._values.get("exclude_list_manipulate_script")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclude_list_sync(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_sync CmdeviceCategory#exclude_list_sync}.'''
        result = self._values.get("exclude_list_sync")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclude_list_update(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#exclude_list_update CmdeviceCategory#exclude_list_update}.'''
        result = self._values.get("exclude_list_update")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def finalize(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#finalize CmdeviceCategory#finalize}.'''
        result = self._values.get("finalize")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fips(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fips CmdeviceCategory#fips}.'''
        result = self._values.get("fips")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def force(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#force CmdeviceCategory#force}.'''
        result = self._values.get("force")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def fsexports(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsexports"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsexports CmdeviceCategory#fsexports}.'''
        result = self._values.get("fsexports")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsexports"]]], result)

    @builtins.property
    def fsmounts(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsmounts"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsmounts CmdeviceCategory#fsmounts}.'''
        result = self._values.get("fsmounts")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryFsmounts"]]], result)

    @builtins.property
    def gpu_settings(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryGpuSettings"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_settings CmdeviceCategory#gpu_settings}.'''
        result = self._values.get("gpu_settings")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryGpuSettings"]]], result)

    @builtins.property
    def initialize(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#initialize CmdeviceCategory#initialize}.'''
        result = self._values.get("initialize")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def install_boot_record(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_boot_record CmdeviceCategory#install_boot_record}.'''
        result = self._values.get("install_boot_record")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def install_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#install_mode CmdeviceCategory#install_mode}.'''
        result = self._values.get("install_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interactive_user(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#interactive_user CmdeviceCategory#interactive_user}.'''
        result = self._values.get("interactive_user")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def io_scheduler(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#io_scheduler CmdeviceCategory#io_scheduler}.'''
        result = self._values.get("io_scheduler")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kernel_output_console(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_output_console CmdeviceCategory#kernel_output_console}.'''
        result = self._values.get("kernel_output_console")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kernel_parameters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_parameters CmdeviceCategory#kernel_parameters}.'''
        result = self._values.get("kernel_parameters")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kernel_version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#kernel_version CmdeviceCategory#kernel_version}.'''
        result = self._values.get("kernel_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modules(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryModules"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#modules CmdeviceCategory#modules}.'''
        result = self._values.get("modules")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryModules"]]], result)

    @builtins.property
    def name_servers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name_servers CmdeviceCategory#name_servers}.'''
        result = self._values.get("name_servers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def new_node_install_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#new_node_install_mode CmdeviceCategory#new_node_install_mode}.'''
        result = self._values.get("new_node_install_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_installer_disk(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#node_installer_disk CmdeviceCategory#node_installer_disk}.'''
        result = self._values.get("node_installer_disk")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def notes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#notes CmdeviceCategory#notes}.'''
        result = self._values.get("notes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_settings(self) -> typing.Optional["CmdeviceCategoryProxySettings"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#proxy_settings CmdeviceCategory#proxy_settings}.'''
        result = self._values.get("proxy_settings")
        return typing.cast(typing.Optional["CmdeviceCategoryProxySettings"], result)

    @builtins.property
    def raidconf(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#raidconf CmdeviceCategory#raidconf}.'''
        result = self._values.get("raidconf")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def roles(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryRoles"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#roles CmdeviceCategory#roles}.'''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryRoles"]]], result)

    @builtins.property
    def search_domains(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#search_domains CmdeviceCategory#search_domains}.'''
        result = self._values.get("search_domains")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def selinux_settings(self) -> typing.Optional["CmdeviceCategorySelinuxSettings"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#selinux_settings CmdeviceCategory#selinux_settings}.'''
        result = self._values.get("selinux_settings")
        return typing.cast(typing.Optional["CmdeviceCategorySelinuxSettings"], result)

    @builtins.property
    def services(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryServices"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#services CmdeviceCategory#services}.'''
        result = self._values.get("services")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryServices"]]], result)

    @builtins.property
    def software_image_proxy(
        self,
    ) -> typing.Optional["CmdeviceCategorySoftwareImageProxy"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#software_image_proxy CmdeviceCategory#software_image_proxy}.'''
        result = self._values.get("software_image_proxy")
        return typing.cast(typing.Optional["CmdeviceCategorySoftwareImageProxy"], result)

    @builtins.property
    def static_routes(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryStaticRoutes"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#static_routes CmdeviceCategory#static_routes}.'''
        result = self._values.get("static_routes")
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List["CmdeviceCategoryStaticRoutes"]]], result)

    @builtins.property
    def time_servers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#time_servers CmdeviceCategory#time_servers}.'''
        result = self._values.get("time_servers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def timezone_settings(self) -> typing.Optional["CmdeviceCategoryTimezoneSettings"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#timezone_settings CmdeviceCategory#timezone_settings}.'''
        result = self._values.get("timezone_settings")
        return typing.cast(typing.Optional["CmdeviceCategoryTimezoneSettings"], result)

    @builtins.property
    def use_exclusively_for(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#use_exclusively_for CmdeviceCategory#use_exclusively_for}.'''
        result = self._values.get("use_exclusively_for")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def version_config_files(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#version_config_files CmdeviceCategory#version_config_files}.'''
        result = self._values.get("version_config_files")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def ztp_settings(self) -> typing.Optional["CmdeviceCategoryZtpSettings"]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ztp_settings CmdeviceCategory#ztp_settings}.'''
        result = self._values.get("ztp_settings")
        return typing.cast(typing.Optional["CmdeviceCategoryZtpSettings"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryDpuSettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryDpuSettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryDpuSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryDpuSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryDpuSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__af63ef9244927044ed355501f3a479e3a71499972c4f7385e058f8ac412eafca)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryDpuSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryDpuSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryDpuSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__637c756c40c3002ec96aee171c8bf26b44d41912530cff1d823d52f937867726)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsexports",
    jsii_struct_bases=[],
    name_mapping={
        "network": "network",
        "path": "path",
        "allow_write": "allowWrite",
        "all_squash": "allSquash",
        "anon_gid": "anonGid",
        "anon_uid": "anonUid",
        "async_": "async",
        "check_tree": "checkTree",
        "disabled": "disabled",
        "extra_options": "extraOptions",
        "fsid": "fsid",
        "hosts": "hosts",
        "name": "name",
        "rdma": "rdma",
        "root_squash": "rootSquash",
    },
)
class CmdeviceCategoryFsexports:
    def __init__(
        self,
        *,
        network: builtins.str,
        path: builtins.str,
        allow_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        all_squash: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        anon_gid: typing.Optional[jsii.Number] = None,
        anon_uid: typing.Optional[jsii.Number] = None,
        async_: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        check_tree: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        extra_options: typing.Optional[builtins.str] = None,
        fsid: typing.Optional[jsii.Number] = None,
        hosts: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        rdma: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        root_squash: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network CmdeviceCategory#network}.
        :param path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#path CmdeviceCategory#path}.
        :param allow_write: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#allow_write CmdeviceCategory#allow_write}.
        :param all_squash: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#all_squash CmdeviceCategory#all_squash}.
        :param anon_gid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#anon_gid CmdeviceCategory#anon_gid}.
        :param anon_uid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#anon_uid CmdeviceCategory#anon_uid}.
        :param async_: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#async CmdeviceCategory#async}.
        :param check_tree: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#check_tree CmdeviceCategory#check_tree}.
        :param disabled: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#disabled CmdeviceCategory#disabled}.
        :param extra_options: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#extra_options CmdeviceCategory#extra_options}.
        :param fsid: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsid CmdeviceCategory#fsid}.
        :param hosts: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hosts CmdeviceCategory#hosts}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param rdma: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#rdma CmdeviceCategory#rdma}.
        :param root_squash: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#root_squash CmdeviceCategory#root_squash}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8920dfe2ae1f983891ebf25aa1b8016195a9ccffd69e5af3493ce6136b053eb)
            check_type(argname="argument network", value=network, expected_type=type_hints["network"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument allow_write", value=allow_write, expected_type=type_hints["allow_write"])
            check_type(argname="argument all_squash", value=all_squash, expected_type=type_hints["all_squash"])
            check_type(argname="argument anon_gid", value=anon_gid, expected_type=type_hints["anon_gid"])
            check_type(argname="argument anon_uid", value=anon_uid, expected_type=type_hints["anon_uid"])
            check_type(argname="argument async_", value=async_, expected_type=type_hints["async_"])
            check_type(argname="argument check_tree", value=check_tree, expected_type=type_hints["check_tree"])
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
            check_type(argname="argument extra_options", value=extra_options, expected_type=type_hints["extra_options"])
            check_type(argname="argument fsid", value=fsid, expected_type=type_hints["fsid"])
            check_type(argname="argument hosts", value=hosts, expected_type=type_hints["hosts"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument rdma", value=rdma, expected_type=type_hints["rdma"])
            check_type(argname="argument root_squash", value=root_squash, expected_type=type_hints["root_squash"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "network": network,
            "path": path,
        }
        if allow_write is not None:
            self._values["allow_write"] = allow_write
        if all_squash is not None:
            self._values["all_squash"] = all_squash
        if anon_gid is not None:
            self._values["anon_gid"] = anon_gid
        if anon_uid is not None:
            self._values["anon_uid"] = anon_uid
        if async_ is not None:
            self._values["async_"] = async_
        if check_tree is not None:
            self._values["check_tree"] = check_tree
        if disabled is not None:
            self._values["disabled"] = disabled
        if extra_options is not None:
            self._values["extra_options"] = extra_options
        if fsid is not None:
            self._values["fsid"] = fsid
        if hosts is not None:
            self._values["hosts"] = hosts
        if name is not None:
            self._values["name"] = name
        if rdma is not None:
            self._values["rdma"] = rdma
        if root_squash is not None:
            self._values["root_squash"] = root_squash

    @builtins.property
    def network(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network CmdeviceCategory#network}.'''
        result = self._values.get("network")
        assert result is not None, "Required property 'network' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#path CmdeviceCategory#path}.'''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def allow_write(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#allow_write CmdeviceCategory#allow_write}.'''
        result = self._values.get("allow_write")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def all_squash(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#all_squash CmdeviceCategory#all_squash}.'''
        result = self._values.get("all_squash")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def anon_gid(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#anon_gid CmdeviceCategory#anon_gid}.'''
        result = self._values.get("anon_gid")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def anon_uid(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#anon_uid CmdeviceCategory#anon_uid}.'''
        result = self._values.get("anon_uid")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def async_(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#async CmdeviceCategory#async}.'''
        result = self._values.get("async_")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def check_tree(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#check_tree CmdeviceCategory#check_tree}.'''
        result = self._values.get("check_tree")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def disabled(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#disabled CmdeviceCategory#disabled}.'''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def extra_options(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#extra_options CmdeviceCategory#extra_options}.'''
        result = self._values.get("extra_options")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fsid(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsid CmdeviceCategory#fsid}.'''
        result = self._values.get("fsid")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def hosts(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hosts CmdeviceCategory#hosts}.'''
        result = self._values.get("hosts")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rdma(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#rdma CmdeviceCategory#rdma}.'''
        result = self._values.get("rdma")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def root_squash(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#root_squash CmdeviceCategory#root_squash}.'''
        result = self._values.get("root_squash")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryFsexports(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryFsexportsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsexportsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e90ba1dd425d8e6b079de8140feb53e877bd02c7e436abf4270f0160d38d2fee)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryFsexportsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb08c6e64e299978978248fb18611d53d3fed7782b3d74685f47aafd3874b7cc)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryFsexportsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8506cb7615b327ec8fe60cf4b5ececa0f5a35dfeb2a92523e8616cac98be783a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b3a0b0b1c1a95e13e05177232e677de5a04fdbd430d31c5202e2e8e2b19672a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d5ca68b1d7e548037b178840db2d9575639eacbbbf96328a5c84678e6cc3e94)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsexports]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsexports]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsexports]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c14b9616772228992970236d351118d055230d895fccc8dc7fdd634fa0c963f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryFsexportsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsexportsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cb4559058aaba83d0125965d79a11dcb00bca33dcedff29ab4579740dfa3997a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAllowWrite")
    def reset_allow_write(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllowWrite", []))

    @jsii.member(jsii_name="resetAllSquash")
    def reset_all_squash(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAllSquash", []))

    @jsii.member(jsii_name="resetAnonGid")
    def reset_anon_gid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAnonGid", []))

    @jsii.member(jsii_name="resetAnonUid")
    def reset_anon_uid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAnonUid", []))

    @jsii.member(jsii_name="resetAsync")
    def reset_async(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAsync", []))

    @jsii.member(jsii_name="resetCheckTree")
    def reset_check_tree(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetCheckTree", []))

    @jsii.member(jsii_name="resetDisabled")
    def reset_disabled(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDisabled", []))

    @jsii.member(jsii_name="resetExtraOptions")
    def reset_extra_options(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetExtraOptions", []))

    @jsii.member(jsii_name="resetFsid")
    def reset_fsid(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFsid", []))

    @jsii.member(jsii_name="resetHosts")
    def reset_hosts(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHosts", []))

    @jsii.member(jsii_name="resetName")
    def reset_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetName", []))

    @jsii.member(jsii_name="resetRdma")
    def reset_rdma(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRdma", []))

    @jsii.member(jsii_name="resetRootSquash")
    def reset_root_squash(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRootSquash", []))

    @builtins.property
    @jsii.member(jsii_name="allowWriteInput")
    def allow_write_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allowWriteInput"))

    @builtins.property
    @jsii.member(jsii_name="allSquashInput")
    def all_squash_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "allSquashInput"))

    @builtins.property
    @jsii.member(jsii_name="anonGidInput")
    def anon_gid_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "anonGidInput"))

    @builtins.property
    @jsii.member(jsii_name="anonUidInput")
    def anon_uid_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "anonUidInput"))

    @builtins.property
    @jsii.member(jsii_name="asyncInput")
    def async_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "asyncInput"))

    @builtins.property
    @jsii.member(jsii_name="checkTreeInput")
    def check_tree_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "checkTreeInput"))

    @builtins.property
    @jsii.member(jsii_name="disabledInput")
    def disabled_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "disabledInput"))

    @builtins.property
    @jsii.member(jsii_name="extraOptionsInput")
    def extra_options_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "extraOptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="fsidInput")
    def fsid_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "fsidInput"))

    @builtins.property
    @jsii.member(jsii_name="hostsInput")
    def hosts_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "hostsInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="networkInput")
    def network_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkInput"))

    @builtins.property
    @jsii.member(jsii_name="pathInput")
    def path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pathInput"))

    @builtins.property
    @jsii.member(jsii_name="rdmaInput")
    def rdma_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "rdmaInput"))

    @builtins.property
    @jsii.member(jsii_name="rootSquashInput")
    def root_squash_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "rootSquashInput"))

    @builtins.property
    @jsii.member(jsii_name="allowWrite")
    def allow_write(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allowWrite"))

    @allow_write.setter
    def allow_write(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f94f0ec669f933e7e2a8b307a7e6b9061cfce072fb3070f0f1aba5f3b02874ea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allowWrite", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="allSquash")
    def all_squash(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "allSquash"))

    @all_squash.setter
    def all_squash(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__49bb4641aab620a58734cf71d5975bcf3d001fcf0bcf1588684b40610c841a16)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "allSquash", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="anonGid")
    def anon_gid(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "anonGid"))

    @anon_gid.setter
    def anon_gid(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__969bbad1e68fd0306d44c5354a03e7f28d7c264bbb2a692a9493dfca34d102b7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "anonGid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="anonUid")
    def anon_uid(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "anonUid"))

    @anon_uid.setter
    def anon_uid(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b8ec98f42ab5f5ee3dcb6474a16256b2295e9736f2729ffb80251da527ef0f7d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "anonUid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="async")
    def async_(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "async"))

    @async_.setter
    def async_(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1fda531eb030d3a4b87aa614eb5fbf524ba9278ac1d9bda11089b17d5db4cc91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "async", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="checkTree")
    def check_tree(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "checkTree"))

    @check_tree.setter
    def check_tree(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0ec2a6baa0500a0d107a2c431902734b36d5b24cae58101abcd787c0b1d5bfc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "checkTree", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="disabled")
    def disabled(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "disabled"))

    @disabled.setter
    def disabled(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__afdbb35bb7ddbf258c83d6565cda2bc260cd6575455692b03c7ad342f1ee86e5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "disabled", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="extraOptions")
    def extra_options(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "extraOptions"))

    @extra_options.setter
    def extra_options(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3ad950c3b9d241f6a7482b8187bcc055da90ea48fc34ca7e7f2174c177fae08e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "extraOptions", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fsid")
    def fsid(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "fsid"))

    @fsid.setter
    def fsid(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98947ec3e37e0d40a01292a3da1b1e59f5b8096efdd58e4d9bfdc258c33e5a27)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fsid", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hosts")
    def hosts(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "hosts"))

    @hosts.setter
    def hosts(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e33056df9aff54f9cd31dbad199f55b64f3964fb4bd63a683557a97d837b648)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hosts", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e20374101f665d33add562259a38b724c6c7684aacbaf7f99c08d7efb2ac4fb6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="network")
    def network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "network"))

    @network.setter
    def network(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8d6088d317a112a4d7205e18f1b512ba65dda0cb632c6697316c86df483c697d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "network", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="path")
    def path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "path"))

    @path.setter
    def path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6d9b850e597303f80de259f72a02047773bb144a26b43635967d46cd9364fb6d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "path", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rdma")
    def rdma(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "rdma"))

    @rdma.setter
    def rdma(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5ba0b1cf553e0f23ac5af35ce8b7a47d04c19569ec6c361332ab059d9be37b11)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rdma", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rootSquash")
    def root_squash(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "rootSquash"))

    @root_squash.setter
    def root_squash(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4abcc09b743066ff81efa80f0822ba193594d5aea01718252eb5fa4f2376af85)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rootSquash", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsexports]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsexports]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsexports]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3d5b6bc3fb3021af150c5d8df4c1f3e7e2f283bf58d1ef6b884f5bd3f9c30d4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsmounts",
    jsii_struct_bases=[],
    name_mapping={
        "device": "device",
        "filesystem": "filesystem",
        "mountpoint": "mountpoint",
        "dump": "dump",
        "fsck": "fsck",
        "mountoptions": "mountoptions",
        "rdma": "rdma",
    },
)
class CmdeviceCategoryFsmounts:
    def __init__(
        self,
        *,
        device: builtins.str,
        filesystem: builtins.str,
        mountpoint: builtins.str,
        dump: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        fsck: typing.Optional[builtins.str] = None,
        mountoptions: typing.Optional[builtins.str] = None,
        rdma: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param device: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#device CmdeviceCategory#device}.
        :param filesystem: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#filesystem CmdeviceCategory#filesystem}.
        :param mountpoint: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mountpoint CmdeviceCategory#mountpoint}.
        :param dump: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#dump CmdeviceCategory#dump}.
        :param fsck: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsck CmdeviceCategory#fsck}.
        :param mountoptions: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mountoptions CmdeviceCategory#mountoptions}.
        :param rdma: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#rdma CmdeviceCategory#rdma}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__177b380a09d9f3aefe021ec0cc9bc6d8ec5463a821f74230c720550387bbdb64)
            check_type(argname="argument device", value=device, expected_type=type_hints["device"])
            check_type(argname="argument filesystem", value=filesystem, expected_type=type_hints["filesystem"])
            check_type(argname="argument mountpoint", value=mountpoint, expected_type=type_hints["mountpoint"])
            check_type(argname="argument dump", value=dump, expected_type=type_hints["dump"])
            check_type(argname="argument fsck", value=fsck, expected_type=type_hints["fsck"])
            check_type(argname="argument mountoptions", value=mountoptions, expected_type=type_hints["mountoptions"])
            check_type(argname="argument rdma", value=rdma, expected_type=type_hints["rdma"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "device": device,
            "filesystem": filesystem,
            "mountpoint": mountpoint,
        }
        if dump is not None:
            self._values["dump"] = dump
        if fsck is not None:
            self._values["fsck"] = fsck
        if mountoptions is not None:
            self._values["mountoptions"] = mountoptions
        if rdma is not None:
            self._values["rdma"] = rdma

    @builtins.property
    def device(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#device CmdeviceCategory#device}.'''
        result = self._values.get("device")
        assert result is not None, "Required property 'device' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def filesystem(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#filesystem CmdeviceCategory#filesystem}.'''
        result = self._values.get("filesystem")
        assert result is not None, "Required property 'filesystem' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mountpoint(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mountpoint CmdeviceCategory#mountpoint}.'''
        result = self._values.get("mountpoint")
        assert result is not None, "Required property 'mountpoint' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def dump(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#dump CmdeviceCategory#dump}.'''
        result = self._values.get("dump")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def fsck(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fsck CmdeviceCategory#fsck}.'''
        result = self._values.get("fsck")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mountoptions(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mountoptions CmdeviceCategory#mountoptions}.'''
        result = self._values.get("mountoptions")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rdma(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#rdma CmdeviceCategory#rdma}.'''
        result = self._values.get("rdma")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryFsmounts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryFsmountsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsmountsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__547f1514a42c0b2981588e75a205e53a505b17f2caf621205391a2bbd3e5e2d3)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryFsmountsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__87d7e9d380d797ff72df8a8fd4a7528abdc3bf527fbadc9b88778926b37c6394)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryFsmountsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d018c6629f08deff79e0b35a2549a54a42a56d13662bae65fd00fe7f0ca8de69)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__57cd5a318e39685bb901ccdb9c6a82627c4538a65fe188f2c842e322e12d476a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4980247919f53f06028dba2dfd5d3d4270c29c250316b445181dcfbb9a584cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsmounts]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsmounts]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsmounts]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ea78f5e4200256e11276e56547d738ef47b532903cb49a55cd5c22211d02a613)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryFsmountsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryFsmountsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__06e8b8262767fff50396b3684cc8aeb5cf68e4b18a31d25ea7a77a78cc2dc454)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetDump")
    def reset_dump(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetDump", []))

    @jsii.member(jsii_name="resetFsck")
    def reset_fsck(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFsck", []))

    @jsii.member(jsii_name="resetMountoptions")
    def reset_mountoptions(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMountoptions", []))

    @jsii.member(jsii_name="resetRdma")
    def reset_rdma(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRdma", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="deviceInput")
    def device_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "deviceInput"))

    @builtins.property
    @jsii.member(jsii_name="dumpInput")
    def dump_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "dumpInput"))

    @builtins.property
    @jsii.member(jsii_name="filesystemInput")
    def filesystem_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "filesystemInput"))

    @builtins.property
    @jsii.member(jsii_name="fsckInput")
    def fsck_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "fsckInput"))

    @builtins.property
    @jsii.member(jsii_name="mountoptionsInput")
    def mountoptions_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mountoptionsInput"))

    @builtins.property
    @jsii.member(jsii_name="mountpointInput")
    def mountpoint_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "mountpointInput"))

    @builtins.property
    @jsii.member(jsii_name="rdmaInput")
    def rdma_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "rdmaInput"))

    @builtins.property
    @jsii.member(jsii_name="device")
    def device(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "device"))

    @device.setter
    def device(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__40ace80b92212bb94b166f230ef74175a8954620d998a73105e16ab2fc5f0727)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "device", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="dump")
    def dump(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "dump"))

    @dump.setter
    def dump(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c93027a0e846754109aa56050cf727aacf3519ef2fc933f8b623974fc2717fc7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "dump", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="filesystem")
    def filesystem(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "filesystem"))

    @filesystem.setter
    def filesystem(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__132d7449db1df5f2bce1ae2fe1ea82885b922cd864b9cf7a590612015d5a1f00)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "filesystem", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fsck")
    def fsck(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fsck"))

    @fsck.setter
    def fsck(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b24863d160b90646ff98f1c0a70a2187bcf3986dd60f0d01a2c2e110a887d12a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fsck", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mountoptions")
    def mountoptions(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mountoptions"))

    @mountoptions.setter
    def mountoptions(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1b606f4e870759623520f9761408ccd7738533a139db8befe9936d00f18b16c1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mountoptions", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="mountpoint")
    def mountpoint(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "mountpoint"))

    @mountpoint.setter
    def mountpoint(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__93b68fc0ae79fe3ae4bd0fb1c92aafec15d7f85f17ad2b272297e5ef9cd38b5c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "mountpoint", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="rdma")
    def rdma(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "rdma"))

    @rdma.setter
    def rdma(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1c5189f5dc497db7a262c10075d0cd2936dcf40d3273ed00ff168f77d1ef44c5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "rdma", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsmounts]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsmounts]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsmounts]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__468000fe234aa948c512b6ccfeddde08888b9d16bde2ac92ad6ffb101268ceb8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryGpuSettings",
    jsii_struct_bases=[],
    name_mapping={
        "child_type": "childType",
        "name": "name",
        "activity_threshold": "activityThreshold",
        "clock_sync_boost_mode": "clockSyncBoostMode",
        "compute_mode": "computeMode",
        "ecc_mode": "eccMode",
        "fan_speed": "fanSpeed",
        "gpu_clock_level": "gpuClockLevel",
        "gpu_overdrive": "gpuOverdrive",
        "hysteresis_down": "hysteresisDown",
        "hysteresis_up": "hysteresisUp",
        "memory_clock_level": "memoryClockLevel",
        "memory_clock_speed": "memoryClockSpeed",
        "memory_overdrive": "memoryOverdrive",
        "mig_profiles": "migProfiles",
        "minimal_gpu_clock": "minimalGpuClock",
        "minimal_memory_clock": "minimalMemoryClock",
        "multiprocessor_clock_speed": "multiprocessorClockSpeed",
        "power_limit": "powerLimit",
        "power_play": "powerPlay",
        "secondary_workload_power_profile": "secondaryWorkloadPowerProfile",
        "workload_power_profile": "workloadPowerProfile",
    },
)
class CmdeviceCategoryGpuSettings:
    def __init__(
        self,
        *,
        child_type: builtins.str,
        name: builtins.str,
        activity_threshold: typing.Optional[jsii.Number] = None,
        clock_sync_boost_mode: typing.Optional[builtins.str] = None,
        compute_mode: typing.Optional[builtins.str] = None,
        ecc_mode: typing.Optional[builtins.str] = None,
        fan_speed: typing.Optional[jsii.Number] = None,
        gpu_clock_level: typing.Optional[jsii.Number] = None,
        gpu_overdrive: typing.Optional[jsii.Number] = None,
        hysteresis_down: typing.Optional[jsii.Number] = None,
        hysteresis_up: typing.Optional[jsii.Number] = None,
        memory_clock_level: typing.Optional[jsii.Number] = None,
        memory_clock_speed: typing.Optional[jsii.Number] = None,
        memory_overdrive: typing.Optional[jsii.Number] = None,
        mig_profiles: typing.Optional[typing.Sequence[builtins.str]] = None,
        minimal_gpu_clock: typing.Optional[jsii.Number] = None,
        minimal_memory_clock: typing.Optional[jsii.Number] = None,
        multiprocessor_clock_speed: typing.Optional[jsii.Number] = None,
        power_limit: typing.Optional[jsii.Number] = None,
        power_play: typing.Optional[builtins.str] = None,
        secondary_workload_power_profile: typing.Optional[builtins.str] = None,
        workload_power_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param child_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#child_type CmdeviceCategory#child_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param activity_threshold: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#activity_threshold CmdeviceCategory#activity_threshold}.
        :param clock_sync_boost_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#clock_sync_boost_mode CmdeviceCategory#clock_sync_boost_mode}.
        :param compute_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#compute_mode CmdeviceCategory#compute_mode}.
        :param ecc_mode: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ecc_mode CmdeviceCategory#ecc_mode}.
        :param fan_speed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fan_speed CmdeviceCategory#fan_speed}.
        :param gpu_clock_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_clock_level CmdeviceCategory#gpu_clock_level}.
        :param gpu_overdrive: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_overdrive CmdeviceCategory#gpu_overdrive}.
        :param hysteresis_down: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hysteresis_down CmdeviceCategory#hysteresis_down}.
        :param hysteresis_up: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hysteresis_up CmdeviceCategory#hysteresis_up}.
        :param memory_clock_level: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_clock_level CmdeviceCategory#memory_clock_level}.
        :param memory_clock_speed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_clock_speed CmdeviceCategory#memory_clock_speed}.
        :param memory_overdrive: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_overdrive CmdeviceCategory#memory_overdrive}.
        :param mig_profiles: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mig_profiles CmdeviceCategory#mig_profiles}.
        :param minimal_gpu_clock: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#minimal_gpu_clock CmdeviceCategory#minimal_gpu_clock}.
        :param minimal_memory_clock: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#minimal_memory_clock CmdeviceCategory#minimal_memory_clock}.
        :param multiprocessor_clock_speed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#multiprocessor_clock_speed CmdeviceCategory#multiprocessor_clock_speed}.
        :param power_limit: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_limit CmdeviceCategory#power_limit}.
        :param power_play: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_play CmdeviceCategory#power_play}.
        :param secondary_workload_power_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#secondary_workload_power_profile CmdeviceCategory#secondary_workload_power_profile}.
        :param workload_power_profile: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#workload_power_profile CmdeviceCategory#workload_power_profile}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f4c3ad1f0f0bfe50f51e1c8d39426ab181caf644b9a870bb41a499f4d8bf1f87)
            check_type(argname="argument child_type", value=child_type, expected_type=type_hints["child_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument activity_threshold", value=activity_threshold, expected_type=type_hints["activity_threshold"])
            check_type(argname="argument clock_sync_boost_mode", value=clock_sync_boost_mode, expected_type=type_hints["clock_sync_boost_mode"])
            check_type(argname="argument compute_mode", value=compute_mode, expected_type=type_hints["compute_mode"])
            check_type(argname="argument ecc_mode", value=ecc_mode, expected_type=type_hints["ecc_mode"])
            check_type(argname="argument fan_speed", value=fan_speed, expected_type=type_hints["fan_speed"])
            check_type(argname="argument gpu_clock_level", value=gpu_clock_level, expected_type=type_hints["gpu_clock_level"])
            check_type(argname="argument gpu_overdrive", value=gpu_overdrive, expected_type=type_hints["gpu_overdrive"])
            check_type(argname="argument hysteresis_down", value=hysteresis_down, expected_type=type_hints["hysteresis_down"])
            check_type(argname="argument hysteresis_up", value=hysteresis_up, expected_type=type_hints["hysteresis_up"])
            check_type(argname="argument memory_clock_level", value=memory_clock_level, expected_type=type_hints["memory_clock_level"])
            check_type(argname="argument memory_clock_speed", value=memory_clock_speed, expected_type=type_hints["memory_clock_speed"])
            check_type(argname="argument memory_overdrive", value=memory_overdrive, expected_type=type_hints["memory_overdrive"])
            check_type(argname="argument mig_profiles", value=mig_profiles, expected_type=type_hints["mig_profiles"])
            check_type(argname="argument minimal_gpu_clock", value=minimal_gpu_clock, expected_type=type_hints["minimal_gpu_clock"])
            check_type(argname="argument minimal_memory_clock", value=minimal_memory_clock, expected_type=type_hints["minimal_memory_clock"])
            check_type(argname="argument multiprocessor_clock_speed", value=multiprocessor_clock_speed, expected_type=type_hints["multiprocessor_clock_speed"])
            check_type(argname="argument power_limit", value=power_limit, expected_type=type_hints["power_limit"])
            check_type(argname="argument power_play", value=power_play, expected_type=type_hints["power_play"])
            check_type(argname="argument secondary_workload_power_profile", value=secondary_workload_power_profile, expected_type=type_hints["secondary_workload_power_profile"])
            check_type(argname="argument workload_power_profile", value=workload_power_profile, expected_type=type_hints["workload_power_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "child_type": child_type,
            "name": name,
        }
        if activity_threshold is not None:
            self._values["activity_threshold"] = activity_threshold
        if clock_sync_boost_mode is not None:
            self._values["clock_sync_boost_mode"] = clock_sync_boost_mode
        if compute_mode is not None:
            self._values["compute_mode"] = compute_mode
        if ecc_mode is not None:
            self._values["ecc_mode"] = ecc_mode
        if fan_speed is not None:
            self._values["fan_speed"] = fan_speed
        if gpu_clock_level is not None:
            self._values["gpu_clock_level"] = gpu_clock_level
        if gpu_overdrive is not None:
            self._values["gpu_overdrive"] = gpu_overdrive
        if hysteresis_down is not None:
            self._values["hysteresis_down"] = hysteresis_down
        if hysteresis_up is not None:
            self._values["hysteresis_up"] = hysteresis_up
        if memory_clock_level is not None:
            self._values["memory_clock_level"] = memory_clock_level
        if memory_clock_speed is not None:
            self._values["memory_clock_speed"] = memory_clock_speed
        if memory_overdrive is not None:
            self._values["memory_overdrive"] = memory_overdrive
        if mig_profiles is not None:
            self._values["mig_profiles"] = mig_profiles
        if minimal_gpu_clock is not None:
            self._values["minimal_gpu_clock"] = minimal_gpu_clock
        if minimal_memory_clock is not None:
            self._values["minimal_memory_clock"] = minimal_memory_clock
        if multiprocessor_clock_speed is not None:
            self._values["multiprocessor_clock_speed"] = multiprocessor_clock_speed
        if power_limit is not None:
            self._values["power_limit"] = power_limit
        if power_play is not None:
            self._values["power_play"] = power_play
        if secondary_workload_power_profile is not None:
            self._values["secondary_workload_power_profile"] = secondary_workload_power_profile
        if workload_power_profile is not None:
            self._values["workload_power_profile"] = workload_power_profile

    @builtins.property
    def child_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#child_type CmdeviceCategory#child_type}.'''
        result = self._values.get("child_type")
        assert result is not None, "Required property 'child_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def activity_threshold(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#activity_threshold CmdeviceCategory#activity_threshold}.'''
        result = self._values.get("activity_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def clock_sync_boost_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#clock_sync_boost_mode CmdeviceCategory#clock_sync_boost_mode}.'''
        result = self._values.get("clock_sync_boost_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def compute_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#compute_mode CmdeviceCategory#compute_mode}.'''
        result = self._values.get("compute_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ecc_mode(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ecc_mode CmdeviceCategory#ecc_mode}.'''
        result = self._values.get("ecc_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fan_speed(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#fan_speed CmdeviceCategory#fan_speed}.'''
        result = self._values.get("fan_speed")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def gpu_clock_level(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_clock_level CmdeviceCategory#gpu_clock_level}.'''
        result = self._values.get("gpu_clock_level")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def gpu_overdrive(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gpu_overdrive CmdeviceCategory#gpu_overdrive}.'''
        result = self._values.get("gpu_overdrive")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def hysteresis_down(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hysteresis_down CmdeviceCategory#hysteresis_down}.'''
        result = self._values.get("hysteresis_down")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def hysteresis_up(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#hysteresis_up CmdeviceCategory#hysteresis_up}.'''
        result = self._values.get("hysteresis_up")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def memory_clock_level(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_clock_level CmdeviceCategory#memory_clock_level}.'''
        result = self._values.get("memory_clock_level")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def memory_clock_speed(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_clock_speed CmdeviceCategory#memory_clock_speed}.'''
        result = self._values.get("memory_clock_speed")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def memory_overdrive(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#memory_overdrive CmdeviceCategory#memory_overdrive}.'''
        result = self._values.get("memory_overdrive")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def mig_profiles(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#mig_profiles CmdeviceCategory#mig_profiles}.'''
        result = self._values.get("mig_profiles")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def minimal_gpu_clock(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#minimal_gpu_clock CmdeviceCategory#minimal_gpu_clock}.'''
        result = self._values.get("minimal_gpu_clock")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def minimal_memory_clock(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#minimal_memory_clock CmdeviceCategory#minimal_memory_clock}.'''
        result = self._values.get("minimal_memory_clock")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def multiprocessor_clock_speed(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#multiprocessor_clock_speed CmdeviceCategory#multiprocessor_clock_speed}.'''
        result = self._values.get("multiprocessor_clock_speed")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def power_limit(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_limit CmdeviceCategory#power_limit}.'''
        result = self._values.get("power_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def power_play(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#power_play CmdeviceCategory#power_play}.'''
        result = self._values.get("power_play")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secondary_workload_power_profile(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#secondary_workload_power_profile CmdeviceCategory#secondary_workload_power_profile}.'''
        result = self._values.get("secondary_workload_power_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def workload_power_profile(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#workload_power_profile CmdeviceCategory#workload_power_profile}.'''
        result = self._values.get("workload_power_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryGpuSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryGpuSettingsList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryGpuSettingsList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__845263041a620416c4b8e7764f43cbf00136378c104f9b10a4d1e8370640b588)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryGpuSettingsOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__719392f579269272c04065c73913a9a24e6ad997e89ed9976cfab39b126dc3a2)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryGpuSettingsOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8204fc3fe91a2c857b3219d32bb7e52ffbb03bc1f55685ce2609c9819feeede)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c0335f7881962a9010d958b7b4be86b0b7509b6e9b05d40f9ff839abf731475a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d315e5b48036f5464db8ab5e1343e0143297c25603c0425030ebb6bfb160f40e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryGpuSettings]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryGpuSettings]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryGpuSettings]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c77a447e9dfed30105f35800750f59de3a10c55b01511b31c00c57886693d75)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryGpuSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryGpuSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c565a253f4e04ddb3c0749cf918c6c3bb2d7a487182b504ed4ecbcb053a69e51)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetActivityThreshold")
    def reset_activity_threshold(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetActivityThreshold", []))

    @jsii.member(jsii_name="resetClockSyncBoostMode")
    def reset_clock_sync_boost_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetClockSyncBoostMode", []))

    @jsii.member(jsii_name="resetComputeMode")
    def reset_compute_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetComputeMode", []))

    @jsii.member(jsii_name="resetEccMode")
    def reset_ecc_mode(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEccMode", []))

    @jsii.member(jsii_name="resetFanSpeed")
    def reset_fan_speed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetFanSpeed", []))

    @jsii.member(jsii_name="resetGpuClockLevel")
    def reset_gpu_clock_level(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGpuClockLevel", []))

    @jsii.member(jsii_name="resetGpuOverdrive")
    def reset_gpu_overdrive(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetGpuOverdrive", []))

    @jsii.member(jsii_name="resetHysteresisDown")
    def reset_hysteresis_down(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHysteresisDown", []))

    @jsii.member(jsii_name="resetHysteresisUp")
    def reset_hysteresis_up(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetHysteresisUp", []))

    @jsii.member(jsii_name="resetMemoryClockLevel")
    def reset_memory_clock_level(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMemoryClockLevel", []))

    @jsii.member(jsii_name="resetMemoryClockSpeed")
    def reset_memory_clock_speed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMemoryClockSpeed", []))

    @jsii.member(jsii_name="resetMemoryOverdrive")
    def reset_memory_overdrive(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMemoryOverdrive", []))

    @jsii.member(jsii_name="resetMigProfiles")
    def reset_mig_profiles(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMigProfiles", []))

    @jsii.member(jsii_name="resetMinimalGpuClock")
    def reset_minimal_gpu_clock(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinimalGpuClock", []))

    @jsii.member(jsii_name="resetMinimalMemoryClock")
    def reset_minimal_memory_clock(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMinimalMemoryClock", []))

    @jsii.member(jsii_name="resetMultiprocessorClockSpeed")
    def reset_multiprocessor_clock_speed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMultiprocessorClockSpeed", []))

    @jsii.member(jsii_name="resetPowerLimit")
    def reset_power_limit(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPowerLimit", []))

    @jsii.member(jsii_name="resetPowerPlay")
    def reset_power_play(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetPowerPlay", []))

    @jsii.member(jsii_name="resetSecondaryWorkloadPowerProfile")
    def reset_secondary_workload_power_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSecondaryWorkloadPowerProfile", []))

    @jsii.member(jsii_name="resetWorkloadPowerProfile")
    def reset_workload_power_profile(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetWorkloadPowerProfile", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="activityThresholdInput")
    def activity_threshold_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "activityThresholdInput"))

    @builtins.property
    @jsii.member(jsii_name="childTypeInput")
    def child_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "childTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="clockSyncBoostModeInput")
    def clock_sync_boost_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "clockSyncBoostModeInput"))

    @builtins.property
    @jsii.member(jsii_name="computeModeInput")
    def compute_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "computeModeInput"))

    @builtins.property
    @jsii.member(jsii_name="eccModeInput")
    def ecc_mode_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "eccModeInput"))

    @builtins.property
    @jsii.member(jsii_name="fanSpeedInput")
    def fan_speed_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "fanSpeedInput"))

    @builtins.property
    @jsii.member(jsii_name="gpuClockLevelInput")
    def gpu_clock_level_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "gpuClockLevelInput"))

    @builtins.property
    @jsii.member(jsii_name="gpuOverdriveInput")
    def gpu_overdrive_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "gpuOverdriveInput"))

    @builtins.property
    @jsii.member(jsii_name="hysteresisDownInput")
    def hysteresis_down_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "hysteresisDownInput"))

    @builtins.property
    @jsii.member(jsii_name="hysteresisUpInput")
    def hysteresis_up_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "hysteresisUpInput"))

    @builtins.property
    @jsii.member(jsii_name="memoryClockLevelInput")
    def memory_clock_level_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "memoryClockLevelInput"))

    @builtins.property
    @jsii.member(jsii_name="memoryClockSpeedInput")
    def memory_clock_speed_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "memoryClockSpeedInput"))

    @builtins.property
    @jsii.member(jsii_name="memoryOverdriveInput")
    def memory_overdrive_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "memoryOverdriveInput"))

    @builtins.property
    @jsii.member(jsii_name="migProfilesInput")
    def mig_profiles_input(self) -> typing.Optional[typing.List[builtins.str]]:
        return typing.cast(typing.Optional[typing.List[builtins.str]], jsii.get(self, "migProfilesInput"))

    @builtins.property
    @jsii.member(jsii_name="minimalGpuClockInput")
    def minimal_gpu_clock_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minimalGpuClockInput"))

    @builtins.property
    @jsii.member(jsii_name="minimalMemoryClockInput")
    def minimal_memory_clock_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "minimalMemoryClockInput"))

    @builtins.property
    @jsii.member(jsii_name="multiprocessorClockSpeedInput")
    def multiprocessor_clock_speed_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "multiprocessorClockSpeedInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="powerLimitInput")
    def power_limit_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "powerLimitInput"))

    @builtins.property
    @jsii.member(jsii_name="powerPlayInput")
    def power_play_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "powerPlayInput"))

    @builtins.property
    @jsii.member(jsii_name="secondaryWorkloadPowerProfileInput")
    def secondary_workload_power_profile_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "secondaryWorkloadPowerProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="workloadPowerProfileInput")
    def workload_power_profile_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "workloadPowerProfileInput"))

    @builtins.property
    @jsii.member(jsii_name="activityThreshold")
    def activity_threshold(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "activityThreshold"))

    @activity_threshold.setter
    def activity_threshold(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b2501662208c8a8e3e0f9a8d575cf3bdacefbf05f261f55855de5eae1eb25c91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "activityThreshold", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="childType")
    def child_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "childType"))

    @child_type.setter
    def child_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4c924595671d52f8d0c24471db9c4b7f03b37ed963cc55dea98fcbeafe0862a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "childType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="clockSyncBoostMode")
    def clock_sync_boost_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "clockSyncBoostMode"))

    @clock_sync_boost_mode.setter
    def clock_sync_boost_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a107b9e44c6f924255f6a1526a91d83f508ecba83dfbe21aa67d213043ad5b0c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "clockSyncBoostMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="computeMode")
    def compute_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "computeMode"))

    @compute_mode.setter
    def compute_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8be605de9de74d3a6ae92bbdd60d73501b2782e501b67898d2dda32293b1ee3e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "computeMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="eccMode")
    def ecc_mode(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "eccMode"))

    @ecc_mode.setter
    def ecc_mode(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4878627fdb0c81b027f32089b7119f9ebddf29e181f0a8260a91b2b86c99129)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "eccMode", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="fanSpeed")
    def fan_speed(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "fanSpeed"))

    @fan_speed.setter
    def fan_speed(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5838d7501e5b2911ee17254f4e52adc4f6666faadcbad0cb4f2df14bfa5663cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "fanSpeed", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="gpuClockLevel")
    def gpu_clock_level(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "gpuClockLevel"))

    @gpu_clock_level.setter
    def gpu_clock_level(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__76f4b90da0a390bbc70131415e6e53aa2ca6283306efb9f10ffb6045a287b9c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "gpuClockLevel", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="gpuOverdrive")
    def gpu_overdrive(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "gpuOverdrive"))

    @gpu_overdrive.setter
    def gpu_overdrive(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0512b58d23662a6aeef7494d69da7c05497e5a0bd4d712a7f279fd8a999f66d9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "gpuOverdrive", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hysteresisDown")
    def hysteresis_down(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "hysteresisDown"))

    @hysteresis_down.setter
    def hysteresis_down(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a1be69b7f85c64e1353794098da58dffbc441a8c4b14ab2a7e1b139b9b52de8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hysteresisDown", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="hysteresisUp")
    def hysteresis_up(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "hysteresisUp"))

    @hysteresis_up.setter
    def hysteresis_up(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__008f6a5bfa157090f6231b28b831ab7edb8a0bbb8dd46fd6a0c3e828dce50096)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "hysteresisUp", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="memoryClockLevel")
    def memory_clock_level(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "memoryClockLevel"))

    @memory_clock_level.setter
    def memory_clock_level(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__13600e48b3abc829dd544177032f7b76de65fe6bcf1153abca911faf05e4c5b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "memoryClockLevel", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="memoryClockSpeed")
    def memory_clock_speed(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "memoryClockSpeed"))

    @memory_clock_speed.setter
    def memory_clock_speed(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__424fd17959ab51424e6f7024533ed342d85b9d5cfe8ae5e1191ad8087fd9aa0b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "memoryClockSpeed", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="memoryOverdrive")
    def memory_overdrive(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "memoryOverdrive"))

    @memory_overdrive.setter
    def memory_overdrive(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__df03d9cb325cad46722cfbec3ad259c03208f859d277688d95d1a03c95a5eb69)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "memoryOverdrive", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="migProfiles")
    def mig_profiles(self) -> typing.List[builtins.str]:
        return typing.cast(typing.List[builtins.str], jsii.get(self, "migProfiles"))

    @mig_profiles.setter
    def mig_profiles(self, value: typing.List[builtins.str]) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__621a847555dda0157bc09fd0ef2c29c4933b5e9a92aa1d8ceaf26adaf4c8615a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "migProfiles", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="minimalGpuClock")
    def minimal_gpu_clock(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "minimalGpuClock"))

    @minimal_gpu_clock.setter
    def minimal_gpu_clock(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a6312b71c12b0b94a6ccac332d38fc2ff8abe818b8b111989fff5d6afedb0eeb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minimalGpuClock", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="minimalMemoryClock")
    def minimal_memory_clock(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "minimalMemoryClock"))

    @minimal_memory_clock.setter
    def minimal_memory_clock(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__07d009b3955c6bcccd5aa367f03a9e29e28b2e3d95dc51de96a8eb2908910b5d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "minimalMemoryClock", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="multiprocessorClockSpeed")
    def multiprocessor_clock_speed(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "multiprocessorClockSpeed"))

    @multiprocessor_clock_speed.setter
    def multiprocessor_clock_speed(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a8d7cb3772888abc8255eb61c8e477bff16ef11027baff5d061c7771028453e6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "multiprocessorClockSpeed", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3e762fcfad582d9904147defb6db499a72acad1cc77cdb72bb04c295b7dd2bff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="powerLimit")
    def power_limit(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "powerLimit"))

    @power_limit.setter
    def power_limit(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b6a00b461a61df6be3c667cb74afbe7ccfb1ccafe73ceaff73f6ca92917b55c0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "powerLimit", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="powerPlay")
    def power_play(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "powerPlay"))

    @power_play.setter
    def power_play(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5d470a017c8140ccf4c9e3a2d3b0ddd7836e0cc1129b715ed1d4dd6a99f12353)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "powerPlay", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="secondaryWorkloadPowerProfile")
    def secondary_workload_power_profile(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "secondaryWorkloadPowerProfile"))

    @secondary_workload_power_profile.setter
    def secondary_workload_power_profile(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fcce076a122ec2a56b2f1bfb0cdf7d100d6b59796199d86da699cbadcb4db86a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "secondaryWorkloadPowerProfile", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="workloadPowerProfile")
    def workload_power_profile(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "workloadPowerProfile"))

    @workload_power_profile.setter
    def workload_power_profile(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f8cac257d27b55a4946e3af47896aa8251f429bff9f00012945a3fb35957a2b0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "workloadPowerProfile", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryGpuSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryGpuSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryGpuSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__98f468aac0f8deb1c9b23d06983cca70e6ef6d27fe3c352c2eeb66c5fc82ad3e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryModules",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "parameters": "parameters"},
)
class CmdeviceCategoryModules:
    def __init__(
        self,
        *,
        name: builtins.str,
        parameters: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#parameters CmdeviceCategory#parameters}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7eba86f2ece1e45ac9487a66c3f012dc03f583bffa18581df2a2cf80d69cab8c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def parameters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#parameters CmdeviceCategory#parameters}.'''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryModules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryModulesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryModulesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e062195fae84046cbbce01eec3137553cae51fa5d39d183aeb584221435fe183)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryModulesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__941348c94923a436be5928daff1ffff9020394eec2c7ed936f006513824fa68e)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryModulesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c17e692f1c6ecca44826d7263e02f57f922bd8d3b68680c0750a69390cf76807)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8124b2758186a066b4e4546ef047959e0ae6df272746e760036ce787e316a63c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__efc5d443bd3a7fd6fa77c4b5500133e21a5a8b53eda2970c769b3fc80c9ebfd0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryModules]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryModules]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryModules]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3782f5af9d79696dda1ca0ee9ce807c60261fd7e5c14d0e301527e81942bbc74)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryModulesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryModulesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a65b994e726d3f9d330dc88752c5162dd6c66543b300130fe5259110e4b1384e)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetParameters")
    def reset_parameters(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetParameters", []))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="parametersInput")
    def parameters_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "parametersInput"))

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6f47534fbc7e20b613d981802363a00a555ec8fec5e2e9d85786de6825776b27)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="parameters")
    def parameters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "parameters"))

    @parameters.setter
    def parameters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c787ba00a9fc16192ad9058b09b6e07cc73047c483b67546d89cc5801cb220c6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parameters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryModules]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryModules]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryModules]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ed16d4aa593a5a97629373bac1e857050eadd284f366fbb37c9dc2cf4d132495)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryProxySettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryProxySettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryProxySettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryProxySettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryProxySettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8f029865722c7ff4e36738aa1ab6223637fa5eb5c4ea203436d43f1c87eca41a)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryProxySettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryProxySettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryProxySettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2fee2cd4517721953b31c5cd253d4e4bd3b11f87ddfa600a198ced2b57912747)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryRoles",
    jsii_struct_bases=[],
    name_mapping={
        "child_type": "childType",
        "name": "name",
        "add_services": "addServices",
    },
)
class CmdeviceCategoryRoles:
    def __init__(
        self,
        *,
        child_type: builtins.str,
        name: builtins.str,
        add_services: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ) -> None:
        '''
        :param child_type: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#child_type CmdeviceCategory#child_type}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param add_services: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#add_services CmdeviceCategory#add_services}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d81696f4e7eef907f1ae1104befc1e6152419397c8ab86f6331d99abe5b5681)
            check_type(argname="argument child_type", value=child_type, expected_type=type_hints["child_type"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument add_services", value=add_services, expected_type=type_hints["add_services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "child_type": child_type,
            "name": name,
        }
        if add_services is not None:
            self._values["add_services"] = add_services

    @builtins.property
    def child_type(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#child_type CmdeviceCategory#child_type}.'''
        result = self._values.get("child_type")
        assert result is not None, "Required property 'child_type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def add_services(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#add_services CmdeviceCategory#add_services}.'''
        result = self._values.get("add_services")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryRoles(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryRolesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryRolesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b3154e7017ab5f35702d893b35967ae64d1507c8b434808ed9943cd5be0ac844)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryRolesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7d4fc87101307e5da42d4c780552d9243482182741d9c13e322f118708ac7da8)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryRolesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac197083fc8190e0d2dc9bab847ed43c97410ae462a345621b84272386a414eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4b24b4a3061bdc865da5a60d27b33da17cb7a5b894cab24dd7b01f03ce5ef02a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__998bbda045d99919a61c14595c73b2a76a2a3ab033ab8375844c24ec68af3b2f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryRoles]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryRoles]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryRoles]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__49b935775193ef0af8ee3b001ecf2ee36a31bb16341d96c2844597cc81c78e30)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryRolesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryRolesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2f936ad60a24045406d3769a2d88e0b94aebc357735b1a50ee710dfc3b097c5f)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAddServices")
    def reset_add_services(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAddServices", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="addServicesInput")
    def add_services_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "addServicesInput"))

    @builtins.property
    @jsii.member(jsii_name="childTypeInput")
    def child_type_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "childTypeInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="addServices")
    def add_services(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "addServices"))

    @add_services.setter
    def add_services(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d6d8a6c269aa421d240ffd88f152da804ba97a9d001a531a918bc3ae898b1b5e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "addServices", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="childType")
    def child_type(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "childType"))

    @child_type.setter
    def child_type(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__15ffffaa8e67d947e8c55e5e6f189e192ffc80fe8b494ab822bdda9ccfeb63ec)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "childType", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__9e823d5d94da3ce9d0d39b71dc6ad2eb53f871ebddf6593d9c29d4b221fbb13d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryRoles]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryRoles]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryRoles]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0b6d3b8a069ca517c4148273d3093f890b8aa18c7e9fca2dac282c739277c467)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategorySelinuxSettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategorySelinuxSettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategorySelinuxSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategorySelinuxSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategorySelinuxSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4526d2b1fff51b4ecea71ad2070c652b048bcef63e5acdbaabb1318539f287ce)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySelinuxSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySelinuxSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySelinuxSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67149685b26a31b3f930bf469721d1bbbc4888b9c96847ed73358aa0734374e7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryServices",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "autostart": "autostart",
        "managed": "managed",
        "monitored": "monitored",
        "run_if": "runIf",
        "script_timeout": "scriptTimeout",
        "sickness_check_interval": "sicknessCheckInterval",
        "sickness_check_script": "sicknessCheckScript",
        "sickness_check_script_timeout": "sicknessCheckScriptTimeout",
    },
)
class CmdeviceCategoryServices:
    def __init__(
        self,
        *,
        name: builtins.str,
        autostart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        managed: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        monitored: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
        run_if: typing.Optional[builtins.str] = None,
        script_timeout: typing.Optional[jsii.Number] = None,
        sickness_check_interval: typing.Optional[jsii.Number] = None,
        sickness_check_script: typing.Optional[builtins.str] = None,
        sickness_check_script_timeout: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param autostart: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#autostart CmdeviceCategory#autostart}.
        :param managed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#managed CmdeviceCategory#managed}.
        :param monitored: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#monitored CmdeviceCategory#monitored}.
        :param run_if: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#run_if CmdeviceCategory#run_if}.
        :param script_timeout: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#script_timeout CmdeviceCategory#script_timeout}.
        :param sickness_check_interval: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_interval CmdeviceCategory#sickness_check_interval}.
        :param sickness_check_script: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_script CmdeviceCategory#sickness_check_script}.
        :param sickness_check_script_timeout: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_script_timeout CmdeviceCategory#sickness_check_script_timeout}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7ebbcce28ecab8900b907544d5e500a62781416636e587cac12f53100e44ff1e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument autostart", value=autostart, expected_type=type_hints["autostart"])
            check_type(argname="argument managed", value=managed, expected_type=type_hints["managed"])
            check_type(argname="argument monitored", value=monitored, expected_type=type_hints["monitored"])
            check_type(argname="argument run_if", value=run_if, expected_type=type_hints["run_if"])
            check_type(argname="argument script_timeout", value=script_timeout, expected_type=type_hints["script_timeout"])
            check_type(argname="argument sickness_check_interval", value=sickness_check_interval, expected_type=type_hints["sickness_check_interval"])
            check_type(argname="argument sickness_check_script", value=sickness_check_script, expected_type=type_hints["sickness_check_script"])
            check_type(argname="argument sickness_check_script_timeout", value=sickness_check_script_timeout, expected_type=type_hints["sickness_check_script_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if autostart is not None:
            self._values["autostart"] = autostart
        if managed is not None:
            self._values["managed"] = managed
        if monitored is not None:
            self._values["monitored"] = monitored
        if run_if is not None:
            self._values["run_if"] = run_if
        if script_timeout is not None:
            self._values["script_timeout"] = script_timeout
        if sickness_check_interval is not None:
            self._values["sickness_check_interval"] = sickness_check_interval
        if sickness_check_script is not None:
            self._values["sickness_check_script"] = sickness_check_script
        if sickness_check_script_timeout is not None:
            self._values["sickness_check_script_timeout"] = sickness_check_script_timeout

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def autostart(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#autostart CmdeviceCategory#autostart}.'''
        result = self._values.get("autostart")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def managed(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#managed CmdeviceCategory#managed}.'''
        result = self._values.get("managed")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def monitored(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#monitored CmdeviceCategory#monitored}.'''
        result = self._values.get("monitored")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], result)

    @builtins.property
    def run_if(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#run_if CmdeviceCategory#run_if}.'''
        result = self._values.get("run_if")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def script_timeout(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#script_timeout CmdeviceCategory#script_timeout}.'''
        result = self._values.get("script_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sickness_check_interval(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_interval CmdeviceCategory#sickness_check_interval}.'''
        result = self._values.get("sickness_check_interval")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sickness_check_script(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_script CmdeviceCategory#sickness_check_script}.'''
        result = self._values.get("sickness_check_script")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sickness_check_script_timeout(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#sickness_check_script_timeout CmdeviceCategory#sickness_check_script_timeout}.'''
        result = self._values.get("sickness_check_script_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryServicesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryServicesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__080887443e2416d2a0a5d429135a300b5f04808bc452c88721dafd1187f45999)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryServicesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8069c74e160aae0c5ac6b705a39a88dd9f75a68393cec6dd4470a98b56ae4600)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryServicesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__652f6bd8d8cb1ab930f2b6ea3de3682736903afba5c0613836c118261165bac4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__f00fd87b5eb18b88725ed0a9cfaccc6fc112e3aa9d2fb6574a4d4422118f6852)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d53f62012864905f5bb89acb98156008628ac14bb70988151d0260d19d897dc)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryServices]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryServices]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryServices]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1328686aab1f2ec3d32ff163768aca9d1ce7db9e15f94b49b8dc84f45f755502)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryServicesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryServicesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11b46fe29223efea52139a2f616573a8918fde66292407cc3a004dc7f8d5f933)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetAutostart")
    def reset_autostart(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetAutostart", []))

    @jsii.member(jsii_name="resetManaged")
    def reset_managed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetManaged", []))

    @jsii.member(jsii_name="resetMonitored")
    def reset_monitored(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMonitored", []))

    @jsii.member(jsii_name="resetRunIf")
    def reset_run_if(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetRunIf", []))

    @jsii.member(jsii_name="resetScriptTimeout")
    def reset_script_timeout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetScriptTimeout", []))

    @jsii.member(jsii_name="resetSicknessCheckInterval")
    def reset_sickness_check_interval(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSicknessCheckInterval", []))

    @jsii.member(jsii_name="resetSicknessCheckScript")
    def reset_sickness_check_script(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSicknessCheckScript", []))

    @jsii.member(jsii_name="resetSicknessCheckScriptTimeout")
    def reset_sickness_check_script_timeout(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSicknessCheckScriptTimeout", []))

    @builtins.property
    @jsii.member(jsii_name="autostartInput")
    def autostart_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "autostartInput"))

    @builtins.property
    @jsii.member(jsii_name="managedInput")
    def managed_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "managedInput"))

    @builtins.property
    @jsii.member(jsii_name="monitoredInput")
    def monitored_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]], jsii.get(self, "monitoredInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="runIfInput")
    def run_if_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "runIfInput"))

    @builtins.property
    @jsii.member(jsii_name="scriptTimeoutInput")
    def script_timeout_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "scriptTimeoutInput"))

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckIntervalInput")
    def sickness_check_interval_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "sicknessCheckIntervalInput"))

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckScriptInput")
    def sickness_check_script_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "sicknessCheckScriptInput"))

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckScriptTimeoutInput")
    def sickness_check_script_timeout_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "sicknessCheckScriptTimeoutInput"))

    @builtins.property
    @jsii.member(jsii_name="autostart")
    def autostart(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "autostart"))

    @autostart.setter
    def autostart(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__1d632500928a42387034e4f5bfbaea7e979f9684aef56dde2bcc1a9367d58c56)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "autostart", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="managed")
    def managed(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "managed"))

    @managed.setter
    def managed(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__17ce32151b24a69b759433ea57e2d6acd759f1e89da616d2cf72be86ec002c11)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "managed", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="monitored")
    def monitored(self) -> typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]:
        return typing.cast(typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable], jsii.get(self, "monitored"))

    @monitored.setter
    def monitored(
        self,
        value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a93e677a439edd242599e9e9558760c2f3abcdd6f8179efe3297f32f7b104f2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "monitored", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a814f5a2b6ca56e3ac55ccc66cef6d2002af629c7ea7cc7728381b88943c85e2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="runIf")
    def run_if(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "runIf"))

    @run_if.setter
    def run_if(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__78d367d6b558ac71a6e443f257335a592a432b4dc0fb7d13475972b50900ae58)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "runIf", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="scriptTimeout")
    def script_timeout(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "scriptTimeout"))

    @script_timeout.setter
    def script_timeout(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e80cbe16ffae4e60c6b0f47337cd75aa34b8808c30a07fd7aa517af32bac38f9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "scriptTimeout", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckInterval")
    def sickness_check_interval(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "sicknessCheckInterval"))

    @sickness_check_interval.setter
    def sickness_check_interval(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e41b085890f3e16f380e1d309934a626dcd1c46a783b8f64da68b604f1c5587e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sicknessCheckInterval", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckScript")
    def sickness_check_script(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "sicknessCheckScript"))

    @sickness_check_script.setter
    def sickness_check_script(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4cd4ce41194bb02e58d89d9856418007e25658bb663d22bfac9894e5c5a1bfdb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sicknessCheckScript", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="sicknessCheckScriptTimeout")
    def sickness_check_script_timeout(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "sicknessCheckScriptTimeout"))

    @sickness_check_script_timeout.setter
    def sickness_check_script_timeout(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4d6acf7f334dccaaa4dfc1c0ece82c84ae7392f68a71781340b75cead15bfa11)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "sicknessCheckScriptTimeout", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryServices]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryServices]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryServices]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6b7de3e6a6c8f086d07d8c2a798140502bc8fb19828c9d566869043badebf469)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategorySoftwareImageProxy",
    jsii_struct_bases=[],
    name_mapping={"parent_software_image": "parentSoftwareImage"},
)
class CmdeviceCategorySoftwareImageProxy:
    def __init__(self, *, parent_software_image: builtins.str) -> None:
        '''
        :param parent_software_image: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#parent_software_image CmdeviceCategory#parent_software_image}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5a24a9dc76e81110d8eb4eb839752a8d6712fa9f6a26a45fe9eeb6041e3f1553)
            check_type(argname="argument parent_software_image", value=parent_software_image, expected_type=type_hints["parent_software_image"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "parent_software_image": parent_software_image,
        }

    @builtins.property
    def parent_software_image(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#parent_software_image CmdeviceCategory#parent_software_image}.'''
        result = self._values.get("parent_software_image")
        assert result is not None, "Required property 'parent_software_image' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategorySoftwareImageProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategorySoftwareImageProxyOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategorySoftwareImageProxyOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__2c9e608654c5ebb24ad0db0d0d6455e81a4de0d9739f73e908d5a6fef29eaa75)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="revisionId")
    def revision_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "revisionId"))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="parentSoftwareImageInput")
    def parent_software_image_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "parentSoftwareImageInput"))

    @builtins.property
    @jsii.member(jsii_name="parentSoftwareImage")
    def parent_software_image(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "parentSoftwareImage"))

    @parent_software_image.setter
    def parent_software_image(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff247ca35553856ca12553863755d8ffb4017a1a518f5489f99abbdaa06d1c4a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parentSoftwareImage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySoftwareImageProxy]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySoftwareImageProxy]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySoftwareImageProxy]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6607b47fa50e809d5e502a28e412672dde01848ce81116b5296ff8f28de5f7a8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryStaticRoutes",
    jsii_struct_bases=[],
    name_mapping={
        "gateway": "gateway",
        "ip": "ip",
        "name": "name",
        "netmask_bits": "netmaskBits",
        "network": "network",
        "metric": "metric",
        "network_device_name": "networkDeviceName",
        "notes": "notes",
    },
)
class CmdeviceCategoryStaticRoutes:
    def __init__(
        self,
        *,
        gateway: builtins.str,
        ip: builtins.str,
        name: builtins.str,
        netmask_bits: jsii.Number,
        network: builtins.str,
        metric: typing.Optional[jsii.Number] = None,
        network_device_name: typing.Optional[builtins.str] = None,
        notes: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gateway: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gateway CmdeviceCategory#gateway}.
        :param ip: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ip CmdeviceCategory#ip}.
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.
        :param netmask_bits: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#netmask_bits CmdeviceCategory#netmask_bits}.
        :param network: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network CmdeviceCategory#network}.
        :param metric: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#metric CmdeviceCategory#metric}.
        :param network_device_name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network_device_name CmdeviceCategory#network_device_name}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#notes CmdeviceCategory#notes}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a025d69f11e8c9f8a0f3231f570c8cac4a5f644181c06f7ab6dbe88969d9b116)
            check_type(argname="argument gateway", value=gateway, expected_type=type_hints["gateway"])
            check_type(argname="argument ip", value=ip, expected_type=type_hints["ip"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument netmask_bits", value=netmask_bits, expected_type=type_hints["netmask_bits"])
            check_type(argname="argument network", value=network, expected_type=type_hints["network"])
            check_type(argname="argument metric", value=metric, expected_type=type_hints["metric"])
            check_type(argname="argument network_device_name", value=network_device_name, expected_type=type_hints["network_device_name"])
            check_type(argname="argument notes", value=notes, expected_type=type_hints["notes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "gateway": gateway,
            "ip": ip,
            "name": name,
            "netmask_bits": netmask_bits,
            "network": network,
        }
        if metric is not None:
            self._values["metric"] = metric
        if network_device_name is not None:
            self._values["network_device_name"] = network_device_name
        if notes is not None:
            self._values["notes"] = notes

    @builtins.property
    def gateway(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#gateway CmdeviceCategory#gateway}.'''
        result = self._values.get("gateway")
        assert result is not None, "Required property 'gateway' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ip(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#ip CmdeviceCategory#ip}.'''
        result = self._values.get("ip")
        assert result is not None, "Required property 'ip' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#name CmdeviceCategory#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def netmask_bits(self) -> jsii.Number:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#netmask_bits CmdeviceCategory#netmask_bits}.'''
        result = self._values.get("netmask_bits")
        assert result is not None, "Required property 'netmask_bits' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def network(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network CmdeviceCategory#network}.'''
        result = self._values.get("network")
        assert result is not None, "Required property 'network' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def metric(self) -> typing.Optional[jsii.Number]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#metric CmdeviceCategory#metric}.'''
        result = self._values.get("metric")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def network_device_name(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#network_device_name CmdeviceCategory#network_device_name}.'''
        result = self._values.get("network_device_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def notes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmdevice_category#notes CmdeviceCategory#notes}.'''
        result = self._values.get("notes")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryStaticRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryStaticRoutesList(
    _cdktf_9a9027ec.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryStaticRoutesList",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b521ef6e27f86fe2e8de05b4340d9b79ce6319dc6287e22f0be667c99eb76baf)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmdeviceCategoryStaticRoutesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e7837261dd64d1000278f1e4aa027e64ccdb76c651c4f8189e4f89c0b94d3029)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmdeviceCategoryStaticRoutesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="terraformAttribute")
    def _terraform_attribute(self) -> builtins.str:
        '''The attribute on the parent resource this class is referencing.'''
        return typing.cast(builtins.str, jsii.get(self, "terraformAttribute"))

    @_terraform_attribute.setter
    def _terraform_attribute(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4a01b317caf2ec53a6b56ea708187411ba4d03048d0c80257dc95494f025bee6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformAttribute", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="terraformResource")
    def _terraform_resource(self) -> _cdktf_9a9027ec.IInterpolatingParent:
        '''The parent resource.'''
        return typing.cast(_cdktf_9a9027ec.IInterpolatingParent, jsii.get(self, "terraformResource"))

    @_terraform_resource.setter
    def _terraform_resource(self, value: _cdktf_9a9027ec.IInterpolatingParent) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__47def43aa01e962b5bcc67b3d657484ce9a5bdf36542ebea2a5840f4fcd2ae3a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "terraformResource", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="wrapsSet")
    def _wraps_set(self) -> builtins.bool:
        '''whether the list is wrapping a set (will add tolist() to be able to access an item via an index).'''
        return typing.cast(builtins.bool, jsii.get(self, "wrapsSet"))

    @_wraps_set.setter
    def _wraps_set(self, value: builtins.bool) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__220bd4aabd69969a7a78e53936b34a36d967f59c7aae3e9e85437e1e86dfec7b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "wrapsSet", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryStaticRoutes]]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryStaticRoutes]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryStaticRoutes]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__67366007fcf1adcfed710a3d2051461153177e20a18ca10a3b97053cab406a2b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmdeviceCategoryStaticRoutesOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryStaticRoutesOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
        complex_object_index: jsii.Number,
        complex_object_is_from_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param complex_object_index: the index of this item in the list.
        :param complex_object_is_from_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__cef22c568d67f7769d738e522f15ac640bfc50411664ee16d4f649845a9d055c)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument complex_object_index", value=complex_object_index, expected_type=type_hints["complex_object_index"])
            check_type(argname="argument complex_object_is_from_set", value=complex_object_is_from_set, expected_type=type_hints["complex_object_is_from_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, complex_object_index, complex_object_is_from_set])

    @jsii.member(jsii_name="resetMetric")
    def reset_metric(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetMetric", []))

    @jsii.member(jsii_name="resetNetworkDeviceName")
    def reset_network_device_name(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNetworkDeviceName", []))

    @jsii.member(jsii_name="resetNotes")
    def reset_notes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNotes", []))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="gatewayInput")
    def gateway_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "gatewayInput"))

    @builtins.property
    @jsii.member(jsii_name="ipInput")
    def ip_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "ipInput"))

    @builtins.property
    @jsii.member(jsii_name="metricInput")
    def metric_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "metricInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="netmaskBitsInput")
    def netmask_bits_input(self) -> typing.Optional[jsii.Number]:
        return typing.cast(typing.Optional[jsii.Number], jsii.get(self, "netmaskBitsInput"))

    @builtins.property
    @jsii.member(jsii_name="networkDeviceNameInput")
    def network_device_name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkDeviceNameInput"))

    @builtins.property
    @jsii.member(jsii_name="networkInput")
    def network_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "networkInput"))

    @builtins.property
    @jsii.member(jsii_name="notesInput")
    def notes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "notesInput"))

    @builtins.property
    @jsii.member(jsii_name="gateway")
    def gateway(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "gateway"))

    @gateway.setter
    def gateway(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8723ca7c9775b22e52f0808b9fb0fe0b73b0039fb96cfc73c9cb11ca15a9e1b3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "gateway", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="ip")
    def ip(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "ip"))

    @ip.setter
    def ip(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d47d6dec9279ac89d15f50d112d0a82753dccf87bd0edf527bf89bfbd6362035)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "ip", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="metric")
    def metric(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "metric"))

    @metric.setter
    def metric(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aa5dfb06ffc2f532f455df2fb6dc407e2761813e40d4b655fc6646d10ace3733)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "metric", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a3fec9fcf20a31da75c168e3a05cac5abbf3cf4004e522b199fd390b8f1b73b4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="netmaskBits")
    def netmask_bits(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "netmaskBits"))

    @netmask_bits.setter
    def netmask_bits(self, value: jsii.Number) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__81274454264d85ce8ac85aa8d597fbf183a75b274d27466c3507119e46158d6a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "netmaskBits", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="network")
    def network(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "network"))

    @network.setter
    def network(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__48bd7accd1dc466ede15a1df3a6f67fa3eead8e00ddb4f58309c0ca02eebbd80)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "network", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="networkDeviceName")
    def network_device_name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "networkDeviceName"))

    @network_device_name.setter
    def network_device_name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6ef1cf5e7e24e49d1fe363f7394a037e48ac0123e6ed7506d739c5608f6735f7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "networkDeviceName", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="notes")
    def notes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "notes"))

    @notes.setter
    def notes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__423d628acdfecb365557e2c8c7b07cbacf51318f6e6f852a21968e3c3cf3b536)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "notes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryStaticRoutes]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryStaticRoutes]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryStaticRoutes]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__864606e48df8124b43b6ff4cfdb6d2a497b4043234fb1bd037ce4ff11d631db1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryTimezoneSettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryTimezoneSettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryTimezoneSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryTimezoneSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryTimezoneSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__e9c9c08bf299d0fdae302b0ebb3181bfa62ab0b49c698acdeb070ac85e167fda)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryTimezoneSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryTimezoneSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryTimezoneSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__59d26d57f22db0bd8299d4126855fd2a9a67a533b728e9d02fbb4e3fd9d70f91)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryZtpSettings",
    jsii_struct_bases=[],
    name_mapping={},
)
class CmdeviceCategoryZtpSettings:
    def __init__(self) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmdeviceCategoryZtpSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmdeviceCategoryZtpSettingsOutputReference(
    _cdktf_9a9027ec.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmdeviceCategory.CmdeviceCategoryZtpSettingsOutputReference",
):
    def __init__(
        self,
        terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
        terraform_attribute: builtins.str,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__0dec10746d0dd6cacdaa3ee940484298359c992d1484994ed5c21fc478b11de8)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute])

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryZtpSettings]]:
        return typing.cast(typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryZtpSettings]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryZtpSettings]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__dfce8e5631d8153b73a0f0f8294925002e99bcc4905fe5e086408fee11a104ea)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "CmdeviceCategory",
    "CmdeviceCategoryAccessSettings",
    "CmdeviceCategoryAccessSettingsOutputReference",
    "CmdeviceCategoryBiosSetup",
    "CmdeviceCategoryBiosSetupOutputReference",
    "CmdeviceCategoryBmcSettings",
    "CmdeviceCategoryBmcSettingsOutputReference",
    "CmdeviceCategoryConfig",
    "CmdeviceCategoryDpuSettings",
    "CmdeviceCategoryDpuSettingsOutputReference",
    "CmdeviceCategoryFsexports",
    "CmdeviceCategoryFsexportsList",
    "CmdeviceCategoryFsexportsOutputReference",
    "CmdeviceCategoryFsmounts",
    "CmdeviceCategoryFsmountsList",
    "CmdeviceCategoryFsmountsOutputReference",
    "CmdeviceCategoryGpuSettings",
    "CmdeviceCategoryGpuSettingsList",
    "CmdeviceCategoryGpuSettingsOutputReference",
    "CmdeviceCategoryModules",
    "CmdeviceCategoryModulesList",
    "CmdeviceCategoryModulesOutputReference",
    "CmdeviceCategoryProxySettings",
    "CmdeviceCategoryProxySettingsOutputReference",
    "CmdeviceCategoryRoles",
    "CmdeviceCategoryRolesList",
    "CmdeviceCategoryRolesOutputReference",
    "CmdeviceCategorySelinuxSettings",
    "CmdeviceCategorySelinuxSettingsOutputReference",
    "CmdeviceCategoryServices",
    "CmdeviceCategoryServicesList",
    "CmdeviceCategoryServicesOutputReference",
    "CmdeviceCategorySoftwareImageProxy",
    "CmdeviceCategorySoftwareImageProxyOutputReference",
    "CmdeviceCategoryStaticRoutes",
    "CmdeviceCategoryStaticRoutesList",
    "CmdeviceCategoryStaticRoutesOutputReference",
    "CmdeviceCategoryTimezoneSettings",
    "CmdeviceCategoryTimezoneSettingsOutputReference",
    "CmdeviceCategoryZtpSettings",
    "CmdeviceCategoryZtpSettingsOutputReference",
]

publication.publish()

def _typecheckingstub__69049baf6569d7c5fe70e548d950f6bff57c0797262e7cbf69885eefeb2e6571(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    management_network: builtins.str,
    name: builtins.str,
    access_settings: typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    allow_networking_restart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    authentication_service: typing.Optional[builtins.str] = None,
    bios_setup: typing.Optional[typing.Union[CmdeviceCategoryBiosSetup, typing.Dict[builtins.str, typing.Any]]] = None,
    bmc_settings: typing.Optional[typing.Union[CmdeviceCategoryBmcSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    boot_loader: typing.Optional[builtins.str] = None,
    boot_loader_file: typing.Optional[builtins.str] = None,
    boot_loader_protocol: typing.Optional[builtins.str] = None,
    data_node: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_gateway: typing.Optional[builtins.str] = None,
    default_gateway_metric: typing.Optional[jsii.Number] = None,
    disksetup: typing.Optional[builtins.str] = None,
    dpu_settings: typing.Optional[typing.Union[CmdeviceCategoryDpuSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    exclude_list_full: typing.Optional[builtins.str] = None,
    exclude_list_grab: typing.Optional[builtins.str] = None,
    exclude_list_grabnew: typing.Optional[builtins.str] = None,
    exclude_list_manipulate_script: typing.Optional[builtins.str] = None,
    exclude_list_sync: typing.Optional[builtins.str] = None,
    exclude_list_update: typing.Optional[builtins.str] = None,
    finalize: typing.Optional[builtins.str] = None,
    fips: typing.Optional[builtins.str] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    fsexports: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsexports, typing.Dict[builtins.str, typing.Any]]]]] = None,
    fsmounts: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsmounts, typing.Dict[builtins.str, typing.Any]]]]] = None,
    gpu_settings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryGpuSettings, typing.Dict[builtins.str, typing.Any]]]]] = None,
    initialize: typing.Optional[builtins.str] = None,
    install_boot_record: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    install_mode: typing.Optional[builtins.str] = None,
    interactive_user: typing.Optional[builtins.str] = None,
    io_scheduler: typing.Optional[builtins.str] = None,
    kernel_output_console: typing.Optional[builtins.str] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kernel_version: typing.Optional[builtins.str] = None,
    modules: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryModules, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
    new_node_install_mode: typing.Optional[builtins.str] = None,
    node_installer_disk: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    notes: typing.Optional[builtins.str] = None,
    proxy_settings: typing.Optional[typing.Union[CmdeviceCategoryProxySettings, typing.Dict[builtins.str, typing.Any]]] = None,
    raidconf: typing.Optional[builtins.str] = None,
    roles: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryRoles, typing.Dict[builtins.str, typing.Any]]]]] = None,
    search_domains: typing.Optional[typing.Sequence[builtins.str]] = None,
    selinux_settings: typing.Optional[typing.Union[CmdeviceCategorySelinuxSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    services: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryServices, typing.Dict[builtins.str, typing.Any]]]]] = None,
    software_image_proxy: typing.Optional[typing.Union[CmdeviceCategorySoftwareImageProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    static_routes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryStaticRoutes, typing.Dict[builtins.str, typing.Any]]]]] = None,
    time_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
    timezone_settings: typing.Optional[typing.Union[CmdeviceCategoryTimezoneSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    use_exclusively_for: typing.Optional[builtins.str] = None,
    version_config_files: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ztp_settings: typing.Optional[typing.Union[CmdeviceCategoryZtpSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa0e963e5aa3d8d797ee1e639d9ecf30db65acd4b85a5c60d9c6c6bada185973(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__993f4dc65715acf8641f77032d78b57f197a51ecd1d6327412d7741e9a64026e(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsexports, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__551bd645682ce08577f951f44aecaa3b259fc42180fea5534071b6cf1a5e0eef(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsmounts, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dfa38a3a4cd8319ef0dab626875c12fdfebf1aae1c5f8e69a9702105ca6dae4f(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryGpuSettings, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19a4440e4ee78b64fdbd67bb878b9f59ef094d9a831c41e6daa3a467c3889be7(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryModules, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__914f90bb1ee33e111c3990b7ad13bd289cdcefb338152bfcd1c008cf1dd83d9a(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryRoles, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34a1c4bb554585162c7749c6162e53b99aa37bc43a3a40f093e155a22319600a(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryServices, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b54a0517d3caa28f6efa980d64b07b0df41122766f120b9fd3be2867d934d6fc(
    value: typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryStaticRoutes, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__389c419e3ff5c727aab808e89df8b35a8bf2ee071823b4c592491463de7b0c6b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd88ce2d0cc3ba00e29915b20d152a9d0720361c32268c49704c0d55bc5911dd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c420d7d87962ba25e4401b938b51486e112e53774fdff0404c1228e7d84cf23(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b35d649f80f588a8b120a77b6349c6efb6cf3e5ca87ee61a14554b434d40a0bb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c753e95e498e888ef05affc831acef79b70de0cce534faf8f25bcee43a41ad58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0140fb0a347f2ef057df9f8ba9fdedb4c6d222c6616b8b41fd70c6a8e3db39db(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c06e58fd46adbfcaab9751573d7c0c18ba1740563299ad09ad423666de5c1044(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e8807b7d0f11b3ee7cede8df0d4d8cd6a1733fefa363895efd1270e5b70afc8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffbfb67a3836c6d1d52a77b038f89cc82a7ac31f321ec7f4f89f652d2c5e6ee3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__77d6bd5ad81e8a73c3b46fa86681fd1bbecd34134f8a1e088b914d2866260884(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d325e87bf17e210e1d2fe6db8e87835990d794c549dcda26a149ebee0d1dc03(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e397a0cd03d4948a5e33275b6389bf901b90b39007c72b64cb39c9b3891df62(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37d95ec7b7c148eaf81648b8a7a80f2876c07adccdad3d3e3f1f63c5f751306e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0df3b35ae4457e1e80e8556d7c69f601a2f4641f4c1c1bbcc0dc023ea08be134(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__094befecc5f16d44da93a131339f5ca471475594acf074c58712de53d8d078e8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b547a2760a71b935c0a0672506f6ee428a13655f38867cb0d499f7ad0dba331(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__720e581130b14e571fd8c7ff5e59af2171aca2dd77c59e6b9f2ecc8d2e6e2cc4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ecb0d0b1f385239eb20efad9daeafdaceba791ef3683745565e9cacb89678a93(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b382ffd871f1d1ca77303f9a2f2dcfe94b49ea32611bf573146428d44c9fff1d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20bc77fd7fb51015ece6bd144647c1dd95012db0e59e7021c850d5e5c99dd840(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d237437b9cdd452e83968bd6cf28f7e40d11e63bb2f5a3576c3615afb49bec45(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__882d07feae357a0a0d6d0316366c52f93497f14283e6d76efd52482019ce462d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64b3cc72d352f7c25cb2ad84edb719ad2a6e0ca526a2dca40be921b249a66ac2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2582b415ee1ae03003971a55dff17050dafd9756ce5e392f91a1992fedf8ed20(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9322ce8f76df04daff3a3647f444015e0c9f07e1d0c20f465465086efc08278(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab0f3494ddc299f434a43a6682c66357436fa61045e90c314f3a917694242887(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d29dfcd1b106d6066f516af354d8969304f1b05bc5a6fd5c84bc29cc96f77e8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed42a9817bfaf83d88617cfa9c50a4d80a87a1bed44efb0ae9801aaa1d690a6c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7e4e51aaca6a5939e3bcecc201f50e5566152ddf41a298092f73b45f77fabeb(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7482409a4ea222d697f61ab96624e2a351387ae14ccd2d5ddf70a2059b2b8bfa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89a74de400def5ba4297b1f3c921f69ed422e387ed9e183eff2fcd7477b0fc07(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__71e8edb509f2afeef8ee14271e0d06b2421c947d57b4b6c8f6f2d554a959fa54(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9549dc7e62afc3107a77fe47a95e287fbd7f68ca16ee9dd9e2a24725c1cac8c9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6481c5293e968a2193b08dc7da5b7fc976497194979daf2b356fedf409f7c89(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c16d62a54dd6788ab9d0856dccd472467cff227d16860bbdd0dde384e48a27ce(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__129b74b9ff66a0bc3604b304ba63459c19f31496c2536f2a80573c6335394c1e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88ffdac89d0aa0801354483eec5ef84cbefb1dba5a60dfce77be380feb35a3a1(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4147425524fc4e52b3528b7b3a08f08b059a717c5837a798f80eaee52a2a4070(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f296c673c6eb5e6e1b2660c4c721c068781c24053baeee7c7daaf1e67d0f14a1(
    value: typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, _cdktf_9a9027ec.IResolvable]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0832bc7318abc4285e8e2faa167d81f35c9920df79295e299be52512e4726f76(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c623a759152a4dbe903f83d6c7334dc6642b97767527458848d99fb85713ca29(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBiosSetup]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ea84f3b49985f349f554425fe69b159f65bdc6e9e2594ad116f8a70efc97cff(
    *,
    firmware_manage_mode: typing.Optional[builtins.str] = None,
    leak_policy: typing.Optional[builtins.str] = None,
    leak_reaction_delay: typing.Optional[jsii.Number] = None,
    password: typing.Optional[builtins.str] = None,
    power_reset_delay: typing.Optional[jsii.Number] = None,
    privilege: typing.Optional[builtins.str] = None,
    user_id: typing.Optional[jsii.Number] = None,
    user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dfb63973cc0c27eae6ac09dc0959dd0b0ad725017f35eed6ea40d5a86aa95b93(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1ef61bffa1e65fd456b4950229b47327a144194f6b70400f26a41a033a568f6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3b1976ae14064a0b56dcd31ad4665b429f3ecb7617934ca78415f06bfed7ee1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26fa7dc3c3002796b312a9717cba276b93d8318e42cf66889d2bde0de4ca85bd(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffa165db4d0fcf61435cb1481f168e0a45094bd44c8825388eee1c8f5baba8c0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73392ca07a48c9fc1f56a49078f1aa837aef131ca77f30d71d416cf4571e0017(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f2bb927e718fef58e5ac9f813f619b96dde0325f1545677017c5074dbb0eefc(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72635986a370e77dc420108322f6fb47d6bed301b9ecb78b6ddb47902a88cf32(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf3eee6727a25a09debb7ddb9ba4701542362b017f936100083ca7cac4957cb1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7767ce6114175109e1a619ae3d2d37f930f4c5847d1cc4a19c002c47684318d(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryBmcSettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef0e615442efe966ad86c21aae0e594ed19b74370100805ac85b54b63ac6f8ac(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktf_9a9027ec.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktf_9a9027ec.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktf_9a9027ec.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktf_9a9027ec.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktf_9a9027ec.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktf_9a9027ec.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktf_9a9027ec.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktf_9a9027ec.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    management_network: builtins.str,
    name: builtins.str,
    access_settings: typing.Optional[typing.Union[CmdeviceCategoryAccessSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    allow_networking_restart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    authentication_service: typing.Optional[builtins.str] = None,
    bios_setup: typing.Optional[typing.Union[CmdeviceCategoryBiosSetup, typing.Dict[builtins.str, typing.Any]]] = None,
    bmc_settings: typing.Optional[typing.Union[CmdeviceCategoryBmcSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    boot_loader: typing.Optional[builtins.str] = None,
    boot_loader_file: typing.Optional[builtins.str] = None,
    boot_loader_protocol: typing.Optional[builtins.str] = None,
    data_node: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    default_gateway: typing.Optional[builtins.str] = None,
    default_gateway_metric: typing.Optional[jsii.Number] = None,
    disksetup: typing.Optional[builtins.str] = None,
    dpu_settings: typing.Optional[typing.Union[CmdeviceCategoryDpuSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    exclude_list_full: typing.Optional[builtins.str] = None,
    exclude_list_grab: typing.Optional[builtins.str] = None,
    exclude_list_grabnew: typing.Optional[builtins.str] = None,
    exclude_list_manipulate_script: typing.Optional[builtins.str] = None,
    exclude_list_sync: typing.Optional[builtins.str] = None,
    exclude_list_update: typing.Optional[builtins.str] = None,
    finalize: typing.Optional[builtins.str] = None,
    fips: typing.Optional[builtins.str] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    fsexports: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsexports, typing.Dict[builtins.str, typing.Any]]]]] = None,
    fsmounts: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryFsmounts, typing.Dict[builtins.str, typing.Any]]]]] = None,
    gpu_settings: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryGpuSettings, typing.Dict[builtins.str, typing.Any]]]]] = None,
    initialize: typing.Optional[builtins.str] = None,
    install_boot_record: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    install_mode: typing.Optional[builtins.str] = None,
    interactive_user: typing.Optional[builtins.str] = None,
    io_scheduler: typing.Optional[builtins.str] = None,
    kernel_output_console: typing.Optional[builtins.str] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kernel_version: typing.Optional[builtins.str] = None,
    modules: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryModules, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
    new_node_install_mode: typing.Optional[builtins.str] = None,
    node_installer_disk: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    notes: typing.Optional[builtins.str] = None,
    proxy_settings: typing.Optional[typing.Union[CmdeviceCategoryProxySettings, typing.Dict[builtins.str, typing.Any]]] = None,
    raidconf: typing.Optional[builtins.str] = None,
    roles: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryRoles, typing.Dict[builtins.str, typing.Any]]]]] = None,
    search_domains: typing.Optional[typing.Sequence[builtins.str]] = None,
    selinux_settings: typing.Optional[typing.Union[CmdeviceCategorySelinuxSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    services: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryServices, typing.Dict[builtins.str, typing.Any]]]]] = None,
    software_image_proxy: typing.Optional[typing.Union[CmdeviceCategorySoftwareImageProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    static_routes: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.Sequence[typing.Union[CmdeviceCategoryStaticRoutes, typing.Dict[builtins.str, typing.Any]]]]] = None,
    time_servers: typing.Optional[typing.Sequence[builtins.str]] = None,
    timezone_settings: typing.Optional[typing.Union[CmdeviceCategoryTimezoneSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    use_exclusively_for: typing.Optional[builtins.str] = None,
    version_config_files: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    ztp_settings: typing.Optional[typing.Union[CmdeviceCategoryZtpSettings, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af63ef9244927044ed355501f3a479e3a71499972c4f7385e058f8ac412eafca(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__637c756c40c3002ec96aee171c8bf26b44d41912530cff1d823d52f937867726(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryDpuSettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8920dfe2ae1f983891ebf25aa1b8016195a9ccffd69e5af3493ce6136b053eb(
    *,
    network: builtins.str,
    path: builtins.str,
    allow_write: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    all_squash: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    anon_gid: typing.Optional[jsii.Number] = None,
    anon_uid: typing.Optional[jsii.Number] = None,
    async_: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    check_tree: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    disabled: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    extra_options: typing.Optional[builtins.str] = None,
    fsid: typing.Optional[jsii.Number] = None,
    hosts: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    rdma: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    root_squash: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e90ba1dd425d8e6b079de8140feb53e877bd02c7e436abf4270f0160d38d2fee(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb08c6e64e299978978248fb18611d53d3fed7782b3d74685f47aafd3874b7cc(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8506cb7615b327ec8fe60cf4b5ececa0f5a35dfeb2a92523e8616cac98be783a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3a0b0b1c1a95e13e05177232e677de5a04fdbd430d31c5202e2e8e2b19672a6(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d5ca68b1d7e548037b178840db2d9575639eacbbbf96328a5c84678e6cc3e94(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c14b9616772228992970236d351118d055230d895fccc8dc7fdd634fa0c963f(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsexports]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb4559058aaba83d0125965d79a11dcb00bca33dcedff29ab4579740dfa3997a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f94f0ec669f933e7e2a8b307a7e6b9061cfce072fb3070f0f1aba5f3b02874ea(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49bb4641aab620a58734cf71d5975bcf3d001fcf0bcf1588684b40610c841a16(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__969bbad1e68fd0306d44c5354a03e7f28d7c264bbb2a692a9493dfca34d102b7(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8ec98f42ab5f5ee3dcb6474a16256b2295e9736f2729ffb80251da527ef0f7d(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fda531eb030d3a4b87aa614eb5fbf524ba9278ac1d9bda11089b17d5db4cc91(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0ec2a6baa0500a0d107a2c431902734b36d5b24cae58101abcd787c0b1d5bfc(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__afdbb35bb7ddbf258c83d6565cda2bc260cd6575455692b03c7ad342f1ee86e5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ad950c3b9d241f6a7482b8187bcc055da90ea48fc34ca7e7f2174c177fae08e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98947ec3e37e0d40a01292a3da1b1e59f5b8096efdd58e4d9bfdc258c33e5a27(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e33056df9aff54f9cd31dbad199f55b64f3964fb4bd63a683557a97d837b648(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e20374101f665d33add562259a38b724c6c7684aacbaf7f99c08d7efb2ac4fb6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d6088d317a112a4d7205e18f1b512ba65dda0cb632c6697316c86df483c697d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d9b850e597303f80de259f72a02047773bb144a26b43635967d46cd9364fb6d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ba0b1cf553e0f23ac5af35ce8b7a47d04c19569ec6c361332ab059d9be37b11(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4abcc09b743066ff81efa80f0822ba193594d5aea01718252eb5fa4f2376af85(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d5b6bc3fb3021af150c5d8df4c1f3e7e2f283bf58d1ef6b884f5bd3f9c30d4b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsexports]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__177b380a09d9f3aefe021ec0cc9bc6d8ec5463a821f74230c720550387bbdb64(
    *,
    device: builtins.str,
    filesystem: builtins.str,
    mountpoint: builtins.str,
    dump: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    fsck: typing.Optional[builtins.str] = None,
    mountoptions: typing.Optional[builtins.str] = None,
    rdma: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__547f1514a42c0b2981588e75a205e53a505b17f2caf621205391a2bbd3e5e2d3(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87d7e9d380d797ff72df8a8fd4a7528abdc3bf527fbadc9b88778926b37c6394(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d018c6629f08deff79e0b35a2549a54a42a56d13662bae65fd00fe7f0ca8de69(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57cd5a318e39685bb901ccdb9c6a82627c4538a65fe188f2c842e322e12d476a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4980247919f53f06028dba2dfd5d3d4270c29c250316b445181dcfbb9a584cb(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea78f5e4200256e11276e56547d738ef47b532903cb49a55cd5c22211d02a613(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryFsmounts]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06e8b8262767fff50396b3684cc8aeb5cf68e4b18a31d25ea7a77a78cc2dc454(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40ace80b92212bb94b166f230ef74175a8954620d998a73105e16ab2fc5f0727(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c93027a0e846754109aa56050cf727aacf3519ef2fc933f8b623974fc2717fc7(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__132d7449db1df5f2bce1ae2fe1ea82885b922cd864b9cf7a590612015d5a1f00(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b24863d160b90646ff98f1c0a70a2187bcf3986dd60f0d01a2c2e110a887d12a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b606f4e870759623520f9761408ccd7738533a139db8befe9936d00f18b16c1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93b68fc0ae79fe3ae4bd0fb1c92aafec15d7f85f17ad2b272297e5ef9cd38b5c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c5189f5dc497db7a262c10075d0cd2936dcf40d3273ed00ff168f77d1ef44c5(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__468000fe234aa948c512b6ccfeddde08888b9d16bde2ac92ad6ffb101268ceb8(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryFsmounts]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4c3ad1f0f0bfe50f51e1c8d39426ab181caf644b9a870bb41a499f4d8bf1f87(
    *,
    child_type: builtins.str,
    name: builtins.str,
    activity_threshold: typing.Optional[jsii.Number] = None,
    clock_sync_boost_mode: typing.Optional[builtins.str] = None,
    compute_mode: typing.Optional[builtins.str] = None,
    ecc_mode: typing.Optional[builtins.str] = None,
    fan_speed: typing.Optional[jsii.Number] = None,
    gpu_clock_level: typing.Optional[jsii.Number] = None,
    gpu_overdrive: typing.Optional[jsii.Number] = None,
    hysteresis_down: typing.Optional[jsii.Number] = None,
    hysteresis_up: typing.Optional[jsii.Number] = None,
    memory_clock_level: typing.Optional[jsii.Number] = None,
    memory_clock_speed: typing.Optional[jsii.Number] = None,
    memory_overdrive: typing.Optional[jsii.Number] = None,
    mig_profiles: typing.Optional[typing.Sequence[builtins.str]] = None,
    minimal_gpu_clock: typing.Optional[jsii.Number] = None,
    minimal_memory_clock: typing.Optional[jsii.Number] = None,
    multiprocessor_clock_speed: typing.Optional[jsii.Number] = None,
    power_limit: typing.Optional[jsii.Number] = None,
    power_play: typing.Optional[builtins.str] = None,
    secondary_workload_power_profile: typing.Optional[builtins.str] = None,
    workload_power_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__845263041a620416c4b8e7764f43cbf00136378c104f9b10a4d1e8370640b588(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__719392f579269272c04065c73913a9a24e6ad997e89ed9976cfab39b126dc3a2(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8204fc3fe91a2c857b3219d32bb7e52ffbb03bc1f55685ce2609c9819feeede(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0335f7881962a9010d958b7b4be86b0b7509b6e9b05d40f9ff839abf731475a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d315e5b48036f5464db8ab5e1343e0143297c25603c0425030ebb6bfb160f40e(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c77a447e9dfed30105f35800750f59de3a10c55b01511b31c00c57886693d75(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryGpuSettings]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c565a253f4e04ddb3c0749cf918c6c3bb2d7a487182b504ed4ecbcb053a69e51(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2501662208c8a8e3e0f9a8d575cf3bdacefbf05f261f55855de5eae1eb25c91(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c924595671d52f8d0c24471db9c4b7f03b37ed963cc55dea98fcbeafe0862a7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a107b9e44c6f924255f6a1526a91d83f508ecba83dfbe21aa67d213043ad5b0c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8be605de9de74d3a6ae92bbdd60d73501b2782e501b67898d2dda32293b1ee3e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4878627fdb0c81b027f32089b7119f9ebddf29e181f0a8260a91b2b86c99129(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5838d7501e5b2911ee17254f4e52adc4f6666faadcbad0cb4f2df14bfa5663cb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76f4b90da0a390bbc70131415e6e53aa2ca6283306efb9f10ffb6045a287b9c3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0512b58d23662a6aeef7494d69da7c05497e5a0bd4d712a7f279fd8a999f66d9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a1be69b7f85c64e1353794098da58dffbc441a8c4b14ab2a7e1b139b9b52de8b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__008f6a5bfa157090f6231b28b831ab7edb8a0bbb8dd46fd6a0c3e828dce50096(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13600e48b3abc829dd544177032f7b76de65fe6bcf1153abca911faf05e4c5b8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__424fd17959ab51424e6f7024533ed342d85b9d5cfe8ae5e1191ad8087fd9aa0b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df03d9cb325cad46722cfbec3ad259c03208f859d277688d95d1a03c95a5eb69(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__621a847555dda0157bc09fd0ef2c29c4933b5e9a92aa1d8ceaf26adaf4c8615a(
    value: typing.List[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6312b71c12b0b94a6ccac332d38fc2ff8abe818b8b111989fff5d6afedb0eeb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07d009b3955c6bcccd5aa367f03a9e29e28b2e3d95dc51de96a8eb2908910b5d(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8d7cb3772888abc8255eb61c8e477bff16ef11027baff5d061c7771028453e6(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e762fcfad582d9904147defb6db499a72acad1cc77cdb72bb04c295b7dd2bff(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6a00b461a61df6be3c667cb74afbe7ccfb1ccafe73ceaff73f6ca92917b55c0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d470a017c8140ccf4c9e3a2d3b0ddd7836e0cc1129b715ed1d4dd6a99f12353(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fcce076a122ec2a56b2f1bfb0cdf7d100d6b59796199d86da699cbadcb4db86a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8cac257d27b55a4946e3af47896aa8251f429bff9f00012945a3fb35957a2b0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98f468aac0f8deb1c9b23d06983cca70e6ef6d27fe3c352c2eeb66c5fc82ad3e(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryGpuSettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7eba86f2ece1e45ac9487a66c3f012dc03f583bffa18581df2a2cf80d69cab8c(
    *,
    name: builtins.str,
    parameters: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e062195fae84046cbbce01eec3137553cae51fa5d39d183aeb584221435fe183(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__941348c94923a436be5928daff1ffff9020394eec2c7ed936f006513824fa68e(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c17e692f1c6ecca44826d7263e02f57f922bd8d3b68680c0750a69390cf76807(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8124b2758186a066b4e4546ef047959e0ae6df272746e760036ce787e316a63c(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efc5d443bd3a7fd6fa77c4b5500133e21a5a8b53eda2970c769b3fc80c9ebfd0(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3782f5af9d79696dda1ca0ee9ce807c60261fd7e5c14d0e301527e81942bbc74(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryModules]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a65b994e726d3f9d330dc88752c5162dd6c66543b300130fe5259110e4b1384e(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f47534fbc7e20b613d981802363a00a555ec8fec5e2e9d85786de6825776b27(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c787ba00a9fc16192ad9058b09b6e07cc73047c483b67546d89cc5801cb220c6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed16d4aa593a5a97629373bac1e857050eadd284f366fbb37c9dc2cf4d132495(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryModules]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f029865722c7ff4e36738aa1ab6223637fa5eb5c4ea203436d43f1c87eca41a(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fee2cd4517721953b31c5cd253d4e4bd3b11f87ddfa600a198ced2b57912747(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryProxySettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d81696f4e7eef907f1ae1104befc1e6152419397c8ab86f6331d99abe5b5681(
    *,
    child_type: builtins.str,
    name: builtins.str,
    add_services: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3154e7017ab5f35702d893b35967ae64d1507c8b434808ed9943cd5be0ac844(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d4fc87101307e5da42d4c780552d9243482182741d9c13e322f118708ac7da8(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac197083fc8190e0d2dc9bab847ed43c97410ae462a345621b84272386a414eb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b24b4a3061bdc865da5a60d27b33da17cb7a5b894cab24dd7b01f03ce5ef02a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__998bbda045d99919a61c14595c73b2a76a2a3ab033ab8375844c24ec68af3b2f(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49b935775193ef0af8ee3b001ecf2ee36a31bb16341d96c2844597cc81c78e30(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryRoles]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f936ad60a24045406d3769a2d88e0b94aebc357735b1a50ee710dfc3b097c5f(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d6d8a6c269aa421d240ffd88f152da804ba97a9d001a531a918bc3ae898b1b5e(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15ffffaa8e67d947e8c55e5e6f189e192ffc80fe8b494ab822bdda9ccfeb63ec(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e823d5d94da3ce9d0d39b71dc6ad2eb53f871ebddf6593d9c29d4b221fbb13d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b6d3b8a069ca517c4148273d3093f890b8aa18c7e9fca2dac282c739277c467(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryRoles]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4526d2b1fff51b4ecea71ad2070c652b048bcef63e5acdbaabb1318539f287ce(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67149685b26a31b3f930bf469721d1bbbc4888b9c96847ed73358aa0734374e7(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySelinuxSettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ebbcce28ecab8900b907544d5e500a62781416636e587cac12f53100e44ff1e(
    *,
    name: builtins.str,
    autostart: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    managed: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    monitored: typing.Optional[typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable]] = None,
    run_if: typing.Optional[builtins.str] = None,
    script_timeout: typing.Optional[jsii.Number] = None,
    sickness_check_interval: typing.Optional[jsii.Number] = None,
    sickness_check_script: typing.Optional[builtins.str] = None,
    sickness_check_script_timeout: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__080887443e2416d2a0a5d429135a300b5f04808bc452c88721dafd1187f45999(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8069c74e160aae0c5ac6b705a39a88dd9f75a68393cec6dd4470a98b56ae4600(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__652f6bd8d8cb1ab930f2b6ea3de3682736903afba5c0613836c118261165bac4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f00fd87b5eb18b88725ed0a9cfaccc6fc112e3aa9d2fb6574a4d4422118f6852(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d53f62012864905f5bb89acb98156008628ac14bb70988151d0260d19d897dc(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1328686aab1f2ec3d32ff163768aca9d1ce7db9e15f94b49b8dc84f45f755502(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryServices]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11b46fe29223efea52139a2f616573a8918fde66292407cc3a004dc7f8d5f933(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d632500928a42387034e4f5bfbaea7e979f9684aef56dde2bcc1a9367d58c56(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17ce32151b24a69b759433ea57e2d6acd759f1e89da616d2cf72be86ec002c11(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a93e677a439edd242599e9e9558760c2f3abcdd6f8179efe3297f32f7b104f2b(
    value: typing.Union[builtins.bool, _cdktf_9a9027ec.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a814f5a2b6ca56e3ac55ccc66cef6d2002af629c7ea7cc7728381b88943c85e2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78d367d6b558ac71a6e443f257335a592a432b4dc0fb7d13475972b50900ae58(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e80cbe16ffae4e60c6b0f47337cd75aa34b8808c30a07fd7aa517af32bac38f9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e41b085890f3e16f380e1d309934a626dcd1c46a783b8f64da68b604f1c5587e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cd4ce41194bb02e58d89d9856418007e25658bb663d22bfac9894e5c5a1bfdb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d6acf7f334dccaaa4dfc1c0ece82c84ae7392f68a71781340b75cead15bfa11(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b7de3e6a6c8f086d07d8c2a798140502bc8fb19828c9d566869043badebf469(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryServices]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a24a9dc76e81110d8eb4eb839752a8d6712fa9f6a26a45fe9eeb6041e3f1553(
    *,
    parent_software_image: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c9e608654c5ebb24ad0db0d0d6455e81a4de0d9739f73e908d5a6fef29eaa75(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff247ca35553856ca12553863755d8ffb4017a1a518f5489f99abbdaa06d1c4a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6607b47fa50e809d5e502a28e412672dde01848ce81116b5296ff8f28de5f7a8(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategorySoftwareImageProxy]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a025d69f11e8c9f8a0f3231f570c8cac4a5f644181c06f7ab6dbe88969d9b116(
    *,
    gateway: builtins.str,
    ip: builtins.str,
    name: builtins.str,
    netmask_bits: jsii.Number,
    network: builtins.str,
    metric: typing.Optional[jsii.Number] = None,
    network_device_name: typing.Optional[builtins.str] = None,
    notes: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b521ef6e27f86fe2e8de05b4340d9b79ce6319dc6287e22f0be667c99eb76baf(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7837261dd64d1000278f1e4aa027e64ccdb76c651c4f8189e4f89c0b94d3029(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a01b317caf2ec53a6b56ea708187411ba4d03048d0c80257dc95494f025bee6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47def43aa01e962b5bcc67b3d657484ce9a5bdf36542ebea2a5840f4fcd2ae3a(
    value: _cdktf_9a9027ec.IInterpolatingParent,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__220bd4aabd69969a7a78e53936b34a36d967f59c7aae3e9e85437e1e86dfec7b(
    value: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67366007fcf1adcfed710a3d2051461153177e20a18ca10a3b97053cab406a2b(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, typing.List[CmdeviceCategoryStaticRoutes]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cef22c568d67f7769d738e522f15ac640bfc50411664ee16d4f649845a9d055c(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8723ca7c9775b22e52f0808b9fb0fe0b73b0039fb96cfc73c9cb11ca15a9e1b3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d47d6dec9279ac89d15f50d112d0a82753dccf87bd0edf527bf89bfbd6362035(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa5dfb06ffc2f532f455df2fb6dc407e2761813e40d4b655fc6646d10ace3733(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3fec9fcf20a31da75c168e3a05cac5abbf3cf4004e522b199fd390b8f1b73b4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81274454264d85ce8ac85aa8d597fbf183a75b274d27466c3507119e46158d6a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48bd7accd1dc466ede15a1df3a6f67fa3eead8e00ddb4f58309c0ca02eebbd80(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ef1cf5e7e24e49d1fe363f7394a037e48ac0123e6ed7506d739c5608f6735f7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__423d628acdfecb365557e2c8c7b07cbacf51318f6e6f852a21968e3c3cf3b536(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__864606e48df8124b43b6ff4cfdb6d2a497b4043234fb1bd037ce4ff11d631db1(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryStaticRoutes]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9c9c08bf299d0fdae302b0ebb3181bfa62ab0b49c698acdeb070ac85e167fda(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59d26d57f22db0bd8299d4126855fd2a9a67a533b728e9d02fbb4e3fd9d70f91(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryTimezoneSettings]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0dec10746d0dd6cacdaa3ee940484298359c992d1484994ed5c21fc478b11de8(
    terraform_resource: _cdktf_9a9027ec.IInterpolatingParent,
    terraform_attribute: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dfce8e5631d8153b73a0f0f8294925002e99bcc4905fe5e086408fee11a104ea(
    value: typing.Optional[typing.Union[_cdktf_9a9027ec.IResolvable, CmdeviceCategoryZtpSettings]],
) -> None:
    """Type checking stubs"""
    pass
