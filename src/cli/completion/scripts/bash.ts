/** Nothing is expanded: not what was typed so far, and not what is offered (`compgen -W` would run what it names). */
export const BASH = `# bash completion for iom-release

__iom_release_complete() {
    local line word tab=$'\\t'
    local -a typed=()
    COMPREPLY=()
    # As it stands there, without quotes; bash takes "=" for a word of its own.
    for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
        word=\${word//[\\"\\'\\\\]/}
        [[ $word == '=' ]] || typed+=("$word")
    done
    [[ $word == '=' ]] && word='' && typed+=('')
    while IFS= read -r line; do
        case $line in
            :0) compopt -o default 2> /dev/null ;;
            :*) ;;
            *) [[ $line == "$word"* ]] && COMPREPLY+=("\${line%%"$tab"*}") ;;
        esac
    done < <(iom-release complete -- "\${typed[@]}" 2> /dev/null)
}

complete -F __iom_release_complete iom-release
`;
