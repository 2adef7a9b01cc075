#!/usr/bin/env bash
# Checks the plans: annotations and a summary by the form `github`, the findings in full in the log, SARIF and Markdown
# as files for the steps that follow. Ends with the exit code of the check.
set -uo pipefail

if [[ ! $PLAN_VERSION =~ ^[0-9A-Za-z][0-9A-Za-z.+-]*$ ]]; then
  printf 'plan: version %q\n' "$PLAN_VERSION" >&2
  exit 2
fi

results=$(mktemp -d "$RUNNER_TEMP/plan.XXXXXX")
args=(validate --format github --format "compact=$results/findings.txt")
args+=(--format "sarif=$results/findings.sarif" --format "markdown=$results/findings.md")
[[ -n $PLAN_LANG ]] && args+=(--lang "$PLAN_LANG")
[[ -n $PLAN_FAIL_ON ]] && args+=(--fail-on "$PLAN_FAIL_ON")
[[ -n $PLAN_MAX_WARNINGS ]] && args+=(--max-warnings "$PLAN_MAX_WARNINGS")
[[ -n $PLAN_BASELINE ]] && args+=(--baseline "$PLAN_BASELINE")
[[ -n $PLAN_SINCE ]] && args+=(--since "$PLAN_SINCE")
args+=(--)
while IFS= read -r path || [[ -n $path ]]; do
  [[ -n $path ]] && args+=("$path")
done <<<"$PLAN_PATHS"

npx --yes "thidua@$PLAN_VERSION" "${args[@]}"
code=$?

{
  echo "code=$code"
  [[ -f $results/findings.md ]] && echo "report=$results/findings.md"
  [[ -f $results/findings.sarif ]] && echo "sarif=$results/findings.sarif"
} >>"$GITHUB_OUTPUT"
[[ -f $results/findings.txt ]] && cat "$results/findings.txt"
exit "$code"
