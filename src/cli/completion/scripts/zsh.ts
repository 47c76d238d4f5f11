/** Without `eval`, and without `-Q`: zsh quotes what it inserts. Works as a file of `fpath`, and where it is sourced. */
export const ZSH = `#compdef iom-release
# zsh completion for iom-release

_iom-release() {
    local line value about files=
    local -a offered
    while IFS= read -r line; do
        case $line in
            :0) files=1 ;;
            :*) ;;
            *)
                value=\${line%%$'\\t'*}
                about=\${line#*$'\\t'}
                offered+=("\${value//:/\\\\:}:$about")
                ;;
        esac
    done < <(iom-release complete -- "\${(@Q)words[2,CURRENT]}" 2> /dev/null)
    if [[ -n $files ]]; then
        _files
    else
        _describe 'iom-release' offered
    fi
}

if [[ $funcstack[1] == _iom-release ]]; then
    _iom-release
elif (( $+functions[compdef] )); then
    compdef _iom-release iom-release
fi
`;
