/** What `almanac --help` prints. */
export const help = `almanac: typed clients for APIs that change by date

  almanac generate                              make the packages of almanac.yaml
  almanac generate openapi.yaml --output out    make one package of one document; it stands alone
  almanac check [openapi.yaml --output out]     compare packages with their documents; exits 1 on drift
  almanac validate [openapi.yaml]               check documents, examples and the ledger of documentation
  almanac inspect model [openapi.yaml]          print what the generator understood, as JSON
  almanac --version                             print Almanac's own version

  --config, -c <file>         another configuration than almanac.yaml
  --output, -o <folder>       where the package of a single document goes
  --api <name>                only this API of the configuration; may be repeated
  --filter operation=<id>     only this operation; may be repeated
  --filter tag=<tag>          only operations with this tag; may be repeated
  --version <version>         inspect: this version, not the newest
  --strict                    take warnings for errors
  --json                      generate, check, validate: print a summary for machines
  --help, -h                  print this

Exit codes: 0 all is well, 1 drift or faults, 2 a command line that was not understood.`;
