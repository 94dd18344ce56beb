import type { Shell } from "./shells.js";

/**
 * Returns the script that completes a command in a shell. The name of the command consists of letters, digits and
 * hyphens. The scripts never evaluate candidates or words of the command line.
 */
export function completionScript(shell: Shell, command: string): string {
  const name = command.replaceAll("-", "_");
  switch (shell) {
    case "bash":
      return `# Completion of ${command} in bash. Add to ~/.bashrc: source <(${command} completion bash)
_${name}_complete() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(${command} complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _${name}_complete ${command}
`;
    case "zsh":
      return `#compdef ${command}
# Completion of ${command} in zsh. Add to ~/.zshrc, after compinit: source <(${command} completion zsh)
_${name}_complete() {
  local line
  local -a values descriptions
  while IFS= read -r line; do
    values+=("\${line%%$'\\t'*}")
    descriptions+=("\${line/$'\\t'/  -- }")
  done < <(${command} complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#values} )); then
    compadd -l -d descriptions -a values
  else
    _files
  fi
}
compdef _${name}_complete ${command}
`;
    case "fish":
      return `# Completion of ${command} in fish. Write to ~/.config/fish/completions/${command}.fish
function __${name}_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l found (${command} complete -- $words[2..-1] "$current" 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path "$current"
  end
end
complete -c ${command} -f -a '(__${name}_complete)'
`;
    case "powershell":
      return `# Completion of ${command} in PowerShell. Add to $PROFILE: ${command} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${command} -ScriptBlock {
  param($current, $line, $cursor)
  # The last word ends at the cursor.
  $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object {
    $word = $_.ToString()
    $word.Substring(0, [Math]::Min($word.Length, $cursor - $_.Extent.StartOffset))
  })
  # Some versions don't pass empty arguments to programs, so a flag says that a new word starts.
  $options = @(if ($current -eq '') { '--new-word' })
  # PowerShell removes a literal -- if the command is a .ps1 file, as npm installs on Windows.
  $options += '--'
  & ${command} complete @options @words 2>$null | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($text) { $text } else { $value }))
  }
}
`;
  }
}
