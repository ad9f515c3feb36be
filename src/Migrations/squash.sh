#!/usr/bin/env bash
# Makes both migration chains anew as one first migration. Allowed until the first release only (ADR 12).
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
rm -rf Sqlite/Chain Postgres/Chain
dotnet build Design -m:1 --no-restore --nologo -v q
dotnet ef migrations add Eerste --no-build --project Sqlite --startup-project Design --output-dir Chain -- sqlite
dotnet ef migrations add Eerste --no-build --project Postgres --startup-project Design --output-dir Chain -- postgres
