#!/usr/bin/env bash
# The findings as one comment on the pull request: a new one at first, afterwards the same one. Where the token may not
# write (a pull request from a fork), the check says so and goes on.
set -uo pipefail

comments="repos/$GITHUB_REPOSITORY/issues/$PLAN_PULL_REQUEST/comments"
# a report begins with this mark; only a comment of a bot, since somebody may have quoted it
ours='.[] | select(.user.type == "Bot") | select(.body | startswith("<!-- thidua:plan -->")) | .id'

refused() {
  echo "::notice title=plan::The findings could not be put on the pull request: the token may not write there (pull-requests: write)."
  exit 0
}

ids=$(gh api --paginate "$comments" --jq "$ours") || refused
read -r id <<<"$ids"

if [[ -n $id ]]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$PLAN_REPORT" || refused
else
  gh api --silent --method POST "$comments" --field "body=@$PLAN_REPORT" || refused
fi
