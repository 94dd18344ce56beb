/** What `almanac --help` prints. */
export const help = `almanac: typed clients for APIs that change by date

  almanac generate                              make the packages of almanac.yaml
  almanac generate openapi.yaml --output out    make one package of one document; it stands alone
  almanac check [openapi.yaml --output out]     compare packages with their documents; exits 1 on drift
  almanac validate [openapi.yaml]               check documents, examples and the ledger of documentation
  almanac mock openapi.yaml                     serve a mock of a document, until Ctrl-C
  almanac mock <name>                           serve a mock or an API of almanac.yaml, or an installed mock
  almanac inspect model [openapi.yaml]          print what the generator understood, as JSON
  almanac --version                             print Almanac's own version

  --config, -c <file>         another configuration than almanac.yaml
  --output, -o <folder>       where the package of a single document goes
  --api <name>                only this API of the configuration; may be repeated
  --filter operation=<id>     only this operation; may be repeated
  --filter tag=<tag>          only operations with this tag; may be repeated
  --filter path=<pattern>     only operations of these paths: * is one segment, ** any number
  --exclude <part>            without this operation, tag or path; or deprecated, or internal
  --overlay <file>            an OpenAPI Overlay that the documents go through; may be repeated
  --allow <folder|address>    what documents may refer to outside of their folder: ../common, or
                              https://example.com/openapi/, which is fetched; may be repeated
  --version <version>         inspect: this version, not the newest
  --strict                    take warnings for errors
  --json                      generate, check, validate: print a summary for machines; mock: a line
  --help, -h                  print this

Options of almanac mock:
  --port <port>               default: 4010; 0: any that is free
  --host <address>            default: 127.0.0.1, which other machines cannot reach
  --tls self-signed           HTTPS, with a certificate made for this run
  --tls-save <file>           where that certificate is written, for clients to trust
  --tls-cert <file>           HTTPS, with this certificate
  --tls-key <file>            and its key
  --seed <seed>               what ids, values and credentials are made of; default: 1
  --auth strict|off           off: nobody has to sign in
  --latency <time>            how long each answer waits: 250, 250ms or 1.5s
  --sunset enforce|ignore     enforce: versions end on their day
  --state <file>              state is loaded from it, and saved to it in the end
  --watch                     read the document again when it changes, and keep state
  --control-token <token>     open the control interface; or ALMANAC_CONTROL_TOKEN
  --list                      list the operations, and where their answers come from
  --log                       log requests also where there is no terminal

Exit codes: 0 all is well, 1 drift or faults, 2 a command line that was not understood.`;
