/** What fish reads from a function it does not expand again, and quotes where it inserts it. */
export const FISH = `# fish completion for iom-release

function __iom_release_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    for line in (iom-release complete -- $typed[2..-1] "$current" 2> /dev/null)
        switch $line
            case ':0'
                __fish_complete_path "$current"
            case ':*'
            case '*'
                printf '%s\\n' $line
        end
    end
end

complete -c iom-release -e
complete -c iom-release -f -a '(__iom_release_complete)'
`;
