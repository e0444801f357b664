r'''
# `bcm_cmpart_softwareimage`

Refer to the Terraform Registry for docs: [`bcm_cmpart_softwareimage`](https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage).
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

import cdktn as _cdktn_78ede62e
import constructs as _constructs_77d1e7e8


class CmpartSoftwareimage(
    _cdktn_78ede62e.TerraformResource,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmpartSoftwareimage.CmpartSoftwareimage",
):
    '''Represents a {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage bcm_cmpart_softwareimage}.'''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        name: builtins.str,
        path: builtins.str,
        enable_sol: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        force: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        kernel_output_console: typing.Optional[builtins.str] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kernel_version: typing.Optional[builtins.str] = None,
        modules: typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.Sequence[typing.Union["CmpartSoftwareimageModules", typing.Dict[builtins.str, typing.Any]]]]] = None,
        notes: typing.Optional[builtins.str] = None,
        original_image: typing.Optional[builtins.str] = None,
        sol_flow_control: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        sol_port: typing.Optional[builtins.str] = None,
        sol_speed: typing.Optional[builtins.str] = None,
        connection: typing.Optional[typing.Union[typing.Union["_cdktn_78ede62e.SSHProvisionerConnection", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.WinrmProvisionerConnection", typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, "_cdktn_78ede62e.TerraformCount"]] = None,
        depends_on: typing.Optional[typing.Sequence["_cdktn_78ede62e.ITerraformDependable"]] = None,
        for_each: typing.Optional["_cdktn_78ede62e.ITerraformIterator"] = None,
        lifecycle: typing.Optional[typing.Union["_cdktn_78ede62e.TerraformResourceLifecycle", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional["_cdktn_78ede62e.TerraformProvider"] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union["_cdktn_78ede62e.FileProvisioner", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.LocalExecProvisioner", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.RemoteExecProvisioner", typing.Dict[builtins.str, typing.Any]]]]] = None,
    ) -> None:
        '''Create a new {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage bcm_cmpart_softwareimage} Resource.

        :param scope: The scope in which to define this construct.
        :param id: The scoped construct ID. Must be unique amongst siblings in the same scope
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#name CmpartSoftwareimage#name}.
        :param path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#path CmpartSoftwareimage#path}.
        :param enable_sol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#enable_sol CmpartSoftwareimage#enable_sol}.
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#force CmpartSoftwareimage#force}.
        :param kernel_output_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_output_console CmpartSoftwareimage#kernel_output_console}.
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_parameters CmpartSoftwareimage#kernel_parameters}.
        :param kernel_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_version CmpartSoftwareimage#kernel_version}.
        :param modules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#modules CmpartSoftwareimage#modules}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#notes CmpartSoftwareimage#notes}.
        :param original_image: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#original_image CmpartSoftwareimage#original_image}.
        :param sol_flow_control: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_flow_control CmpartSoftwareimage#sol_flow_control}.
        :param sol_port: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_port CmpartSoftwareimage#sol_port}.
        :param sol_speed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_speed CmpartSoftwareimage#sol_speed}.
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__6c589617dab15057b6e434169b2c32f339c199ec9adfcb0d037d4fcbcf9d9368)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        config = CmpartSoftwareimageConfig(
            name=name,
            path=path,
            enable_sol=enable_sol,
            force=force,
            kernel_output_console=kernel_output_console,
            kernel_parameters=kernel_parameters,
            kernel_version=kernel_version,
            modules=modules,
            notes=notes,
            original_image=original_image,
            sol_flow_control=sol_flow_control,
            sol_port=sol_port,
            sol_speed=sol_speed,
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
        scope: "_constructs_77d1e7e8.Construct",
        import_to_id: builtins.str,
        import_from_id: builtins.str,
        provider: typing.Optional["_cdktn_78ede62e.TerraformProvider"] = None,
    ) -> "_cdktn_78ede62e.ImportableResource":
        '''Generates CDKTN code for importing a CmpartSoftwareimage resource upon running "cdktn plan ".

        :param scope: The scope in which to define this construct.
        :param import_to_id: The construct id used in the generated config for the CmpartSoftwareimage to import.
        :param import_from_id: The id of the existing CmpartSoftwareimage that should be imported. Refer to the {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#import import section} in the documentation of this resource for the id to use
        :param provider: ? Optional instance of the provider where the CmpartSoftwareimage to import is found.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__45f517425d408978fd7f7ae9b9c7e6663bb33378f2248d62bdfeac904b63643d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument import_to_id", value=import_to_id, expected_type=type_hints["import_to_id"])
            check_type(argname="argument import_from_id", value=import_from_id, expected_type=type_hints["import_from_id"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
        return typing.cast("_cdktn_78ede62e.ImportableResource", jsii.sinvoke(cls, "generateConfigForImport", [scope, import_to_id, import_from_id, provider]))

    @jsii.member(jsii_name="putModules")
    def put_modules(
        self,
        value: typing.Union["_cdktn_78ede62e.IResolvable", typing.Sequence[typing.Union["CmpartSoftwareimageModules", typing.Dict[builtins.str, typing.Any]]]],
    ) -> None:
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b148b7c46b90007893361a5c5e401ee96be99c5fd8cca7b6a72844d46af59b07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast(None, jsii.invoke(self, "putModules", [value]))

    @jsii.member(jsii_name="resetEnableSol")
    def reset_enable_sol(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetEnableSol", []))

    @jsii.member(jsii_name="resetForce")
    def reset_force(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetForce", []))

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

    @jsii.member(jsii_name="resetNotes")
    def reset_notes(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetNotes", []))

    @jsii.member(jsii_name="resetOriginalImage")
    def reset_original_image(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetOriginalImage", []))

    @jsii.member(jsii_name="resetSolFlowControl")
    def reset_sol_flow_control(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSolFlowControl", []))

    @jsii.member(jsii_name="resetSolPort")
    def reset_sol_port(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSolPort", []))

    @jsii.member(jsii_name="resetSolSpeed")
    def reset_sol_speed(self) -> None:
        return typing.cast(None, jsii.invoke(self, "resetSolSpeed", []))

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
    @jsii.member(jsii_name="bootfspart")
    def bootfspart(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "bootfspart"))

    @builtins.property
    @jsii.member(jsii_name="creationTime")
    def creation_time(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "creationTime"))

    @builtins.property
    @jsii.member(jsii_name="fileOperationInProgress")
    def file_operation_in_progress(self) -> "_cdktn_78ede62e.IResolvable":
        return typing.cast("_cdktn_78ede62e.IResolvable", jsii.get(self, "fileOperationInProgress"))

    @builtins.property
    @jsii.member(jsii_name="fspart")
    def fspart(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "fspart"))

    @builtins.property
    @jsii.member(jsii_name="id")
    def id(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "id"))

    @builtins.property
    @jsii.member(jsii_name="modules")
    def modules(self) -> "CmpartSoftwareimageModulesList":
        return typing.cast("CmpartSoftwareimageModulesList", jsii.get(self, "modules"))

    @builtins.property
    @jsii.member(jsii_name="parentSoftwareImage")
    def parent_software_image(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "parentSoftwareImage"))

    @builtins.property
    @jsii.member(jsii_name="revisionId")
    def revision_id(self) -> jsii.Number:
        return typing.cast(jsii.Number, jsii.get(self, "revisionId"))

    @builtins.property
    @jsii.member(jsii_name="uuid")
    def uuid(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "uuid"))

    @builtins.property
    @jsii.member(jsii_name="enableSolInput")
    def enable_sol_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], jsii.get(self, "enableSolInput"))

    @builtins.property
    @jsii.member(jsii_name="forceInput")
    def force_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], jsii.get(self, "forceInput"))

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
    @jsii.member(jsii_name="modulesInput")
    def modules_input(
        self,
    ) -> typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]]:
        return typing.cast(typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]], jsii.get(self, "modulesInput"))

    @builtins.property
    @jsii.member(jsii_name="nameInput")
    def name_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "nameInput"))

    @builtins.property
    @jsii.member(jsii_name="notesInput")
    def notes_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "notesInput"))

    @builtins.property
    @jsii.member(jsii_name="originalImageInput")
    def original_image_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "originalImageInput"))

    @builtins.property
    @jsii.member(jsii_name="pathInput")
    def path_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "pathInput"))

    @builtins.property
    @jsii.member(jsii_name="solFlowControlInput")
    def sol_flow_control_input(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], jsii.get(self, "solFlowControlInput"))

    @builtins.property
    @jsii.member(jsii_name="solPortInput")
    def sol_port_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "solPortInput"))

    @builtins.property
    @jsii.member(jsii_name="solSpeedInput")
    def sol_speed_input(self) -> typing.Optional[builtins.str]:
        return typing.cast(typing.Optional[builtins.str], jsii.get(self, "solSpeedInput"))

    @builtins.property
    @jsii.member(jsii_name="enableSol")
    def enable_sol(self) -> typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]:
        return typing.cast(typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"], jsii.get(self, "enableSol"))

    @enable_sol.setter
    def enable_sol(
        self,
        value: typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__eaf15803e2716c6d383b8a67056106af57a88c54ca527edf77165606f2424837)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "enableSol", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="force")
    def force(self) -> typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]:
        return typing.cast(typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"], jsii.get(self, "force"))

    @force.setter
    def force(
        self,
        value: typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d3946f0e5fb01f42ee9a2995e56f6a0ade6609c1b6b3307a5e3fd4366925c678)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "force", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelOutputConsole")
    def kernel_output_console(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelOutputConsole"))

    @kernel_output_console.setter
    def kernel_output_console(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ac7cf156d1e330854b6af47134b1d37e7f7834bd7f840d39c0d053729c0948b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelOutputConsole", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelParameters")
    def kernel_parameters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelParameters"))

    @kernel_parameters.setter
    def kernel_parameters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__c02cb9c83a4bff1abb1bd943b16bab5407ee771bb928af0a8d6dc51ddbb6b576)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelParameters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="kernelVersion")
    def kernel_version(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "kernelVersion"))

    @kernel_version.setter
    def kernel_version(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__aefb54ac23c8fcbeddc61b5acf816f4454badd497c04b2f3533e6b01d170e255)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "kernelVersion", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="name")
    def name(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "name"))

    @name.setter
    def name(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__a99a08e81141f7a006dc3e01aa7e16e2d3218c9ff215262b1937d871a208b78a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="notes")
    def notes(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "notes"))

    @notes.setter
    def notes(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__17e396abc05870ed80ae352e141ab535e6dfde122c24021266ddd21a10c1c720)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "notes", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="originalImage")
    def original_image(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "originalImage"))

    @original_image.setter
    def original_image(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5cc3152c87a32e3530b6fd9ec2e0102ab2eb072cfa0b3851495739a5bbec181f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "originalImage", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="path")
    def path(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "path"))

    @path.setter
    def path(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__11ea1d81154d0014100fa8e72943bae1e92d0d9cf041cd9bdd80f76c5d5bc77a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "path", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="solFlowControl")
    def sol_flow_control(
        self,
    ) -> typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]:
        return typing.cast(typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"], jsii.get(self, "solFlowControl"))

    @sol_flow_control.setter
    def sol_flow_control(
        self,
        value: typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__5851922543b0b2a87a7e6cc8b96bd242cbf7d46e2b7bb4aca50673529b3cb11c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "solFlowControl", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="solPort")
    def sol_port(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "solPort"))

    @sol_port.setter
    def sol_port(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b07b6c645007267be9cb3fa518d47d6673449b18e2fb1aee6bba85ab909da336)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "solPort", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="solSpeed")
    def sol_speed(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "solSpeed"))

    @sol_speed.setter
    def sol_speed(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__d4c89ed69328021e5d1afba5a6d38e9250532d25d908be71c143ecff75f2d594)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "solSpeed", value) # pyright: ignore[reportArgumentType]


@jsii.data_type(
    jsii_type="bcm.cmpartSoftwareimage.CmpartSoftwareimageConfig",
    jsii_struct_bases=[_cdktn_78ede62e.TerraformMetaArguments],
    name_mapping={
        "connection": "connection",
        "count": "count",
        "depends_on": "dependsOn",
        "for_each": "forEach",
        "lifecycle": "lifecycle",
        "provider": "provider",
        "provisioners": "provisioners",
        "name": "name",
        "path": "path",
        "enable_sol": "enableSol",
        "force": "force",
        "kernel_output_console": "kernelOutputConsole",
        "kernel_parameters": "kernelParameters",
        "kernel_version": "kernelVersion",
        "modules": "modules",
        "notes": "notes",
        "original_image": "originalImage",
        "sol_flow_control": "solFlowControl",
        "sol_port": "solPort",
        "sol_speed": "solSpeed",
    },
)
class CmpartSoftwareimageConfig(_cdktn_78ede62e.TerraformMetaArguments):
    def __init__(
        self,
        *,
        connection: typing.Optional[typing.Union[typing.Union["_cdktn_78ede62e.SSHProvisionerConnection", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.WinrmProvisionerConnection", typing.Dict[builtins.str, typing.Any]]]] = None,
        count: typing.Optional[typing.Union[jsii.Number, "_cdktn_78ede62e.TerraformCount"]] = None,
        depends_on: typing.Optional[typing.Sequence["_cdktn_78ede62e.ITerraformDependable"]] = None,
        for_each: typing.Optional["_cdktn_78ede62e.ITerraformIterator"] = None,
        lifecycle: typing.Optional[typing.Union["_cdktn_78ede62e.TerraformResourceLifecycle", typing.Dict[builtins.str, typing.Any]]] = None,
        provider: typing.Optional["_cdktn_78ede62e.TerraformProvider"] = None,
        provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union["_cdktn_78ede62e.FileProvisioner", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.LocalExecProvisioner", typing.Dict[builtins.str, typing.Any]], typing.Union["_cdktn_78ede62e.RemoteExecProvisioner", typing.Dict[builtins.str, typing.Any]]]]] = None,
        name: builtins.str,
        path: builtins.str,
        enable_sol: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        force: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        kernel_output_console: typing.Optional[builtins.str] = None,
        kernel_parameters: typing.Optional[builtins.str] = None,
        kernel_version: typing.Optional[builtins.str] = None,
        modules: typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.Sequence[typing.Union["CmpartSoftwareimageModules", typing.Dict[builtins.str, typing.Any]]]]] = None,
        notes: typing.Optional[builtins.str] = None,
        original_image: typing.Optional[builtins.str] = None,
        sol_flow_control: typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]] = None,
        sol_port: typing.Optional[builtins.str] = None,
        sol_speed: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection: 
        :param count: 
        :param depends_on: 
        :param for_each: 
        :param lifecycle: 
        :param provider: 
        :param provisioners: 
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#name CmpartSoftwareimage#name}.
        :param path: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#path CmpartSoftwareimage#path}.
        :param enable_sol: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#enable_sol CmpartSoftwareimage#enable_sol}.
        :param force: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#force CmpartSoftwareimage#force}.
        :param kernel_output_console: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_output_console CmpartSoftwareimage#kernel_output_console}.
        :param kernel_parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_parameters CmpartSoftwareimage#kernel_parameters}.
        :param kernel_version: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_version CmpartSoftwareimage#kernel_version}.
        :param modules: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#modules CmpartSoftwareimage#modules}.
        :param notes: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#notes CmpartSoftwareimage#notes}.
        :param original_image: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#original_image CmpartSoftwareimage#original_image}.
        :param sol_flow_control: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_flow_control CmpartSoftwareimage#sol_flow_control}.
        :param sol_port: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_port CmpartSoftwareimage#sol_port}.
        :param sol_speed: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_speed CmpartSoftwareimage#sol_speed}.
        '''
        if isinstance(lifecycle, dict):
            lifecycle = _cdktn_78ede62e.TerraformResourceLifecycle(**lifecycle)
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__8141b630aa577d1590c2dbddd22bb47b155052ce4c8e95e30fcdd73d18a4b09a)
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument for_each", value=for_each, expected_type=type_hints["for_each"])
            check_type(argname="argument lifecycle", value=lifecycle, expected_type=type_hints["lifecycle"])
            check_type(argname="argument provider", value=provider, expected_type=type_hints["provider"])
            check_type(argname="argument provisioners", value=provisioners, expected_type=type_hints["provisioners"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument enable_sol", value=enable_sol, expected_type=type_hints["enable_sol"])
            check_type(argname="argument force", value=force, expected_type=type_hints["force"])
            check_type(argname="argument kernel_output_console", value=kernel_output_console, expected_type=type_hints["kernel_output_console"])
            check_type(argname="argument kernel_parameters", value=kernel_parameters, expected_type=type_hints["kernel_parameters"])
            check_type(argname="argument kernel_version", value=kernel_version, expected_type=type_hints["kernel_version"])
            check_type(argname="argument modules", value=modules, expected_type=type_hints["modules"])
            check_type(argname="argument notes", value=notes, expected_type=type_hints["notes"])
            check_type(argname="argument original_image", value=original_image, expected_type=type_hints["original_image"])
            check_type(argname="argument sol_flow_control", value=sol_flow_control, expected_type=type_hints["sol_flow_control"])
            check_type(argname="argument sol_port", value=sol_port, expected_type=type_hints["sol_port"])
            check_type(argname="argument sol_speed", value=sol_speed, expected_type=type_hints["sol_speed"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "path": path,
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
        if enable_sol is not None:
            self._values["enable_sol"] = enable_sol
        if force is not None:
            self._values["force"] = force
        if kernel_output_console is not None:
            self._values["kernel_output_console"] = kernel_output_console
        if kernel_parameters is not None:
            self._values["kernel_parameters"] = kernel_parameters
        if kernel_version is not None:
            self._values["kernel_version"] = kernel_version
        if modules is not None:
            self._values["modules"] = modules
        if notes is not None:
            self._values["notes"] = notes
        if original_image is not None:
            self._values["original_image"] = original_image
        if sol_flow_control is not None:
            self._values["sol_flow_control"] = sol_flow_control
        if sol_port is not None:
            self._values["sol_port"] = sol_port
        if sol_speed is not None:
            self._values["sol_speed"] = sol_speed

    @builtins.property
    def connection(
        self,
    ) -> typing.Optional[typing.Union["_cdktn_78ede62e.SSHProvisionerConnection", "_cdktn_78ede62e.WinrmProvisionerConnection"]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional[typing.Union["_cdktn_78ede62e.SSHProvisionerConnection", "_cdktn_78ede62e.WinrmProvisionerConnection"]], result)

    @builtins.property
    def count(
        self,
    ) -> typing.Optional[typing.Union[jsii.Number, "_cdktn_78ede62e.TerraformCount"]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[typing.Union[jsii.Number, "_cdktn_78ede62e.TerraformCount"]], result)

    @builtins.property
    def depends_on(
        self,
    ) -> typing.Optional[typing.List["_cdktn_78ede62e.ITerraformDependable"]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("depends_on")
        return typing.cast(typing.Optional[typing.List["_cdktn_78ede62e.ITerraformDependable"]], result)

    @builtins.property
    def for_each(self) -> typing.Optional["_cdktn_78ede62e.ITerraformIterator"]:
        '''
        :stability: experimental
        '''
        result = self._values.get("for_each")
        return typing.cast(typing.Optional["_cdktn_78ede62e.ITerraformIterator"], result)

    @builtins.property
    def lifecycle(
        self,
    ) -> typing.Optional["_cdktn_78ede62e.TerraformResourceLifecycle"]:
        '''
        :stability: experimental
        '''
        result = self._values.get("lifecycle")
        return typing.cast(typing.Optional["_cdktn_78ede62e.TerraformResourceLifecycle"], result)

    @builtins.property
    def provider(self) -> typing.Optional["_cdktn_78ede62e.TerraformProvider"]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provider")
        return typing.cast(typing.Optional["_cdktn_78ede62e.TerraformProvider"], result)

    @builtins.property
    def provisioners(
        self,
    ) -> typing.Optional[typing.List[typing.Union["_cdktn_78ede62e.FileProvisioner", "_cdktn_78ede62e.LocalExecProvisioner", "_cdktn_78ede62e.RemoteExecProvisioner"]]]:
        '''
        :stability: experimental
        '''
        result = self._values.get("provisioners")
        return typing.cast(typing.Optional[typing.List[typing.Union["_cdktn_78ede62e.FileProvisioner", "_cdktn_78ede62e.LocalExecProvisioner", "_cdktn_78ede62e.RemoteExecProvisioner"]]], result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#name CmpartSoftwareimage#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#path CmpartSoftwareimage#path}.'''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def enable_sol(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#enable_sol CmpartSoftwareimage#enable_sol}.'''
        result = self._values.get("enable_sol")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], result)

    @builtins.property
    def force(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#force CmpartSoftwareimage#force}.'''
        result = self._values.get("force")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], result)

    @builtins.property
    def kernel_output_console(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_output_console CmpartSoftwareimage#kernel_output_console}.'''
        result = self._values.get("kernel_output_console")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kernel_parameters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_parameters CmpartSoftwareimage#kernel_parameters}.'''
        result = self._values.get("kernel_parameters")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kernel_version(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#kernel_version CmpartSoftwareimage#kernel_version}.'''
        result = self._values.get("kernel_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modules(
        self,
    ) -> typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#modules CmpartSoftwareimage#modules}.'''
        result = self._values.get("modules")
        return typing.cast(typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]], result)

    @builtins.property
    def notes(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#notes CmpartSoftwareimage#notes}.'''
        result = self._values.get("notes")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def original_image(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#original_image CmpartSoftwareimage#original_image}.'''
        result = self._values.get("original_image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sol_flow_control(
        self,
    ) -> typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_flow_control CmpartSoftwareimage#sol_flow_control}.'''
        result = self._values.get("sol_flow_control")
        return typing.cast(typing.Optional[typing.Union[builtins.bool, "_cdktn_78ede62e.IResolvable"]], result)

    @builtins.property
    def sol_port(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_port CmpartSoftwareimage#sol_port}.'''
        result = self._values.get("sol_port")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sol_speed(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#sol_speed CmpartSoftwareimage#sol_speed}.'''
        result = self._values.get("sol_speed")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmpartSoftwareimageConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="bcm.cmpartSoftwareimage.CmpartSoftwareimageModules",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "parameters": "parameters"},
)
class CmpartSoftwareimageModules:
    def __init__(
        self,
        *,
        name: builtins.str,
        parameters: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#name CmpartSoftwareimage#name}.
        :param parameters: Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#parameters CmpartSoftwareimage#parameters}.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__4dcb3986631ed09371194608f7bf1539132583c32724b2a7957fccde829635f9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def name(self) -> builtins.str:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#name CmpartSoftwareimage#name}.'''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def parameters(self) -> typing.Optional[builtins.str]:
        '''Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashi-demo-lab/bcm/0.1.0/docs/resources/cmpart_softwareimage#parameters CmpartSoftwareimage#parameters}.'''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "CmpartSoftwareimageModules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class CmpartSoftwareimageModulesList(
    _cdktn_78ede62e.ComplexList,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmpartSoftwareimage.CmpartSoftwareimageModulesList",
):
    def __init__(
        self,
        terraform_resource: "_cdktn_78ede62e.IInterpolatingParent",
        terraform_attribute: builtins.str,
        wraps_set: builtins.bool,
    ) -> None:
        '''
        :param terraform_resource: The parent resource.
        :param terraform_attribute: The attribute on the parent resource this class is referencing.
        :param wraps_set: whether the list is wrapping a set (will add tolist() to be able to access an item via an index).
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__b54790ccf7bbc9658dce3c4e978cdd816137ce48ba82388e70705562981a8834)
            check_type(argname="argument terraform_resource", value=terraform_resource, expected_type=type_hints["terraform_resource"])
            check_type(argname="argument terraform_attribute", value=terraform_attribute, expected_type=type_hints["terraform_attribute"])
            check_type(argname="argument wraps_set", value=wraps_set, expected_type=type_hints["wraps_set"])
        jsii.create(self.__class__, self, [terraform_resource, terraform_attribute, wraps_set])

    @jsii.member(jsii_name="get")
    def get(self, index: jsii.Number) -> "CmpartSoftwareimageModulesOutputReference":
        '''
        :param index: the index of the item to return.
        '''
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__3fc3444ed9dcacfeb02f1340dcd2ca90f9c24a8a0094653083108c52d00c4782)
            check_type(argname="argument index", value=index, expected_type=type_hints["index"])
        return typing.cast("CmpartSoftwareimageModulesOutputReference", jsii.invoke(self, "get", [index]))

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]]:
        return typing.cast(typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", typing.List["CmpartSoftwareimageModules"]]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__fb9396276c668d226732659461c20be1dc7c5c6ec60cf7c7e4346ec8176955c8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


class CmpartSoftwareimageModulesOutputReference(
    _cdktn_78ede62e.ComplexObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="bcm.cmpartSoftwareimage.CmpartSoftwareimageModulesOutputReference",
):
    def __init__(
        self,
        terraform_resource: "_cdktn_78ede62e.IInterpolatingParent",
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
            type_hints = typing.get_type_hints(_typecheckingstub__bf1fe937a25e4384595b964ecab87a906b42be5a76f392cc14258de79bd0ca4d)
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
            type_hints = typing.get_type_hints(_typecheckingstub__083af5db9b89fe94f557d4b528ec72075212e5f021e03745e921aa935fa6a51b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "name", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="parameters")
    def parameters(self) -> builtins.str:
        return typing.cast(builtins.str, jsii.get(self, "parameters"))

    @parameters.setter
    def parameters(self, value: builtins.str) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__7b0d6680f75fae6c5543bb66764a977aba07e33bac7384103142fe3abb204c6d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "parameters", value) # pyright: ignore[reportArgumentType]

    @builtins.property
    @jsii.member(jsii_name="internalValue")
    def internal_value(
        self,
    ) -> typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", "CmpartSoftwareimageModules"]]:
        return typing.cast(typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", "CmpartSoftwareimageModules"]], jsii.get(self, "internalValue"))

    @internal_value.setter
    def internal_value(
        self,
        value: typing.Optional[typing.Union["_cdktn_78ede62e.IResolvable", "CmpartSoftwareimageModules"]],
    ) -> None:
        if __debug__:
            type_hints = typing.get_type_hints(_typecheckingstub__ff9b492808cd4fea6237242aa3ad1411c7b36b11a1fa656d3f3d771d096dd673)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        jsii.set(self, "internalValue", value) # pyright: ignore[reportArgumentType]


__all__ = [
    "CmpartSoftwareimage",
    "CmpartSoftwareimageConfig",
    "CmpartSoftwareimageModules",
    "CmpartSoftwareimageModulesList",
    "CmpartSoftwareimageModulesOutputReference",
]

publication.publish()

def _typecheckingstub__6c589617dab15057b6e434169b2c32f339c199ec9adfcb0d037d4fcbcf9d9368(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    name: builtins.str,
    path: builtins.str,
    enable_sol: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    kernel_output_console: typing.Optional[builtins.str] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kernel_version: typing.Optional[builtins.str] = None,
    modules: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[CmpartSoftwareimageModules, typing.Dict[builtins.str, typing.Any]]]]] = None,
    notes: typing.Optional[builtins.str] = None,
    original_image: typing.Optional[builtins.str] = None,
    sol_flow_control: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    sol_port: typing.Optional[builtins.str] = None,
    sol_speed: typing.Optional[builtins.str] = None,
    connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktn_78ede62e.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45f517425d408978fd7f7ae9b9c7e6663bb33378f2248d62bdfeac904b63643d(
    scope: _constructs_77d1e7e8.Construct,
    import_to_id: builtins.str,
    import_from_id: builtins.str,
    provider: typing.Optional[_cdktn_78ede62e.TerraformProvider] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b148b7c46b90007893361a5c5e401ee96be99c5fd8cca7b6a72844d46af59b07(
    value: typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[CmpartSoftwareimageModules, typing.Dict[builtins.str, typing.Any]]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eaf15803e2716c6d383b8a67056106af57a88c54ca527edf77165606f2424837(
    value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3946f0e5fb01f42ee9a2995e56f6a0ade6609c1b6b3307a5e3fd4366925c678(
    value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac7cf156d1e330854b6af47134b1d37e7f7834bd7f840d39c0d053729c0948b8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c02cb9c83a4bff1abb1bd943b16bab5407ee771bb928af0a8d6dc51ddbb6b576(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aefb54ac23c8fcbeddc61b5acf816f4454badd497c04b2f3533e6b01d170e255(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a99a08e81141f7a006dc3e01aa7e16e2d3218c9ff215262b1937d871a208b78a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17e396abc05870ed80ae352e141ab535e6dfde122c24021266ddd21a10c1c720(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5cc3152c87a32e3530b6fd9ec2e0102ab2eb072cfa0b3851495739a5bbec181f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11ea1d81154d0014100fa8e72943bae1e92d0d9cf041cd9bdd80f76c5d5bc77a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5851922543b0b2a87a7e6cc8b96bd242cbf7d46e2b7bb4aca50673529b3cb11c(
    value: typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b07b6c645007267be9cb3fa518d47d6673449b18e2fb1aee6bba85ab909da336(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4c89ed69328021e5d1afba5a6d38e9250532d25d908be71c143ecff75f2d594(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8141b630aa577d1590c2dbddd22bb47b155052ce4c8e95e30fcdd73d18a4b09a(
    *,
    connection: typing.Optional[typing.Union[typing.Union[_cdktn_78ede62e.SSHProvisionerConnection, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.WinrmProvisionerConnection, typing.Dict[builtins.str, typing.Any]]]] = None,
    count: typing.Optional[typing.Union[jsii.Number, _cdktn_78ede62e.TerraformCount]] = None,
    depends_on: typing.Optional[typing.Sequence[_cdktn_78ede62e.ITerraformDependable]] = None,
    for_each: typing.Optional[_cdktn_78ede62e.ITerraformIterator] = None,
    lifecycle: typing.Optional[typing.Union[_cdktn_78ede62e.TerraformResourceLifecycle, typing.Dict[builtins.str, typing.Any]]] = None,
    provider: typing.Optional[_cdktn_78ede62e.TerraformProvider] = None,
    provisioners: typing.Optional[typing.Sequence[typing.Union[typing.Union[_cdktn_78ede62e.FileProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.LocalExecProvisioner, typing.Dict[builtins.str, typing.Any]], typing.Union[_cdktn_78ede62e.RemoteExecProvisioner, typing.Dict[builtins.str, typing.Any]]]]] = None,
    name: builtins.str,
    path: builtins.str,
    enable_sol: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    force: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    kernel_output_console: typing.Optional[builtins.str] = None,
    kernel_parameters: typing.Optional[builtins.str] = None,
    kernel_version: typing.Optional[builtins.str] = None,
    modules: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.Sequence[typing.Union[CmpartSoftwareimageModules, typing.Dict[builtins.str, typing.Any]]]]] = None,
    notes: typing.Optional[builtins.str] = None,
    original_image: typing.Optional[builtins.str] = None,
    sol_flow_control: typing.Optional[typing.Union[builtins.bool, _cdktn_78ede62e.IResolvable]] = None,
    sol_port: typing.Optional[builtins.str] = None,
    sol_speed: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4dcb3986631ed09371194608f7bf1539132583c32724b2a7957fccde829635f9(
    *,
    name: builtins.str,
    parameters: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b54790ccf7bbc9658dce3c4e978cdd816137ce48ba82388e70705562981a8834(
    terraform_resource: _cdktn_78ede62e.IInterpolatingParent,
    terraform_attribute: builtins.str,
    wraps_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3fc3444ed9dcacfeb02f1340dcd2ca90f9c24a8a0094653083108c52d00c4782(
    index: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb9396276c668d226732659461c20be1dc7c5c6ec60cf7c7e4346ec8176955c8(
    value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, typing.List[CmpartSoftwareimageModules]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf1fe937a25e4384595b964ecab87a906b42be5a76f392cc14258de79bd0ca4d(
    terraform_resource: _cdktn_78ede62e.IInterpolatingParent,
    terraform_attribute: builtins.str,
    complex_object_index: jsii.Number,
    complex_object_is_from_set: builtins.bool,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__083af5db9b89fe94f557d4b528ec72075212e5f021e03745e921aa935fa6a51b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b0d6680f75fae6c5543bb66764a977aba07e33bac7384103142fe3abb204c6d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff9b492808cd4fea6237242aa3ad1411c7b36b11a1fa656d3f3d771d096dd673(
    value: typing.Optional[typing.Union[_cdktn_78ede62e.IResolvable, CmpartSoftwareimageModules]],
) -> None:
    """Type checking stubs"""
    pass
