/**
 * Without `Invoke-Expression`. Words with signs that PowerShell, or a batch file that stands for the program, would
 * read are not handed on: names of files are then completed, as without a script.
 */
export const POWERSHELL = `# PowerShell completion for iom-release

[Console]::OutputEncoding = [System.Text.Encoding]::UTF8

Register-ArgumentCompleter -Native -CommandName 'iom-release' -ScriptBlock {
    param($WordToComplete, $CommandAst, $CursorPosition)

    $Typed = @($CommandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $CursorPosition } |
        ForEach-Object { $_.Extent.Text })
    if (($Typed -join ' ') -match '[^\\p{L}\\p{M}\\p{N} ._/\\\\:=@+-]') { return }
    if ($WordToComplete -eq '') {
        # Before 7.3, PowerShell drops an empty argument that is not quoted once more.
        $IsOld = $PSVersionTable.PSVersion -lt [version]'7.3.0' -or $PSNativeCommandArgumentPassing -eq 'Legacy'
        $Typed += $(if ($IsOld) { '""' } else { '' })
    }

    $Lines = @(& iom-release complete '--' @Typed 2> $null)
    # Without a result, PowerShell completes names of files.
    if ($Lines.Count -eq 0 -or $Lines -contains ':0') { return }
    $Results = @(foreach ($Line in $Lines) {
        $Value, $About = $Line.Split([char[]]"\`t", 2)
        if ($Value.StartsWith(':') -or -not $Value.StartsWith($WordToComplete)) { continue }
        if (-not $About) { $About = $Value }
        [System.Management.Automation.CompletionResult]::new($Value, $Value, 'ParameterValue', $About)
    })
    if ($Results.Count -eq 0) { '' } else { $Results }
}
`;
