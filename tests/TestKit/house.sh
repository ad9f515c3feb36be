# Sourced by ./run and ./test: what the machine must have, and a PostgreSQL of our own that leaves nothing behind.
# Everything here speaks on stderr, so that the stdout of the caller stays clean for --json.

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

need_tools() {
    command -v dotnet >/dev/null || die "dotnet is missing. Install the .NET SDK 10 (https://dotnet.microsoft.com/download) and try again."
    dotnet --version >/dev/null 2>&1 || die "The installed .NET SDK does not fit global.json. Install the .NET SDK 10 and try again."
    command -v node >/dev/null && command -v npm >/dev/null || die "node or npm is missing. Install Node.js 20 or newer with npm and try again."
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js $(node --version) is too old. Install Node.js 20 or newer and try again."
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "Root rights are needed for: $*. Run it as root once, or install sudo."
    fi
}

apt_updated=''
apt_install() {
    command -v apt-get >/dev/null || die "Install these yourself, this is not a Debian system: $*"
    say "Installing $*"
    if [ -z "$apt_updated" ]; then
        as_root apt-get update -qq >&2
        apt_updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

postgres_bin() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$found" ] && [ -x "$found/initdb" ] && printf '%s' "$found"
}

need_postgres() {
    postgres_bin >/dev/null && return
    # Only the programs: Debian would also make and start a cluster of its own.
    local only_programs=/etc/postgresql-common/createcluster.d/keukentafel.conf
    as_root mkdir -p "$(dirname "$only_programs")"
    echo 'create_main_cluster = false' | as_root tee "$only_programs" >/dev/null
    apt_install postgresql
    as_root rm -f "$only_programs"
    postgres_bin >/dev/null || die "PostgreSQL was installed, but its programs are not in /usr/lib/postgresql."
}

need_chromium() {
    command -v chromium >/dev/null || apt_install chromium
}

# npm ci for every package.json of the project whose node_modules is older than its lock file.
need_npm_packages() {
    local manifest folder
    while IFS= read -r manifest; do
        folder=$(dirname "$manifest")
        [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] &&
            [ "$folder/node_modules/.package-lock.json" -nt "$manifest" ] && continue
        say "Fetching npm packages of $folder"
        if [ -f "$folder/package-lock.json" ]; then
            npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
        else
            npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
        fi || die "npm could not fetch the packages of $folder."
        touch "$folder/node_modules/.package-lock.json"
    done < <(find src tests -name package.json -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/wwwroot/*' | sort)
}

postgres_folder=''
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        (cd "$postgres_folder" && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

# postgres_start FSYNC: a cluster in a temporary folder, reachable through a unix socket only.
# Sets postgres_connection. FSYNC off is for tests, on is for measurements.
postgres_start() {
    local bin log
    bin=$(postgres_bin)
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/keukentafel.XXXXXX")
    log="$postgres_folder/log"
    [ "$(id -u)" = 0 ] && chown postgres "$postgres_folder"
    as_postgres "$bin/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null ||
        die "initdb failed."
    cat >>"$postgres_folder/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$postgres_folder'
max_connections = 500
shared_buffers = 256MB
fsync = $1
synchronous_commit = $1
full_page_writes = $1
max_wal_size = 2GB
timezone = 'UTC'
CONF
    as_postgres "$bin/pg_ctl" -D "$postgres_folder/data" -l "$log" -w -s start || {
        cat "$log" >&2
        die "PostgreSQL did not start."
    }
    postgres_connection="Host=$postgres_folder;Username=postgres;Database=postgres"
}

postgres_stop() {
    [ -n "$postgres_folder" ] || return 0
    as_postgres "$(postgres_bin)/pg_ctl" -D "$postgres_folder/data" -m immediate -w -s stop >/dev/null 2>&1
    rm -rf "$postgres_folder"
    postgres_folder=''
}
