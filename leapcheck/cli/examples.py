"""The examples of `--help`, by command: what each does, and what to type. The tests run every one."""

from __future__ import annotations

from leapcheck.language.messages import worded

Example = tuple[str, str]

EXAMPLES: dict[str, tuple[Example, ...]] = {
    "": (
        (
            worded("Check two articles against each other and the ledger of this directory:"),
            "leapcheck check a.md b.md",
        ),
        (worded("Say why something was found:"), "leapcheck explain LC301-15c1 articles/"),
        (worded("Read more about a rule:"), "leapcheck rule LC301"),
    ),
    "check": (
        (
            worded("Everything below a folder, against the ledger claims.yaml of this directory:"),
            "leapcheck check articles/",
        ),
        (worded("Against another ledger, or none:"), "leapcheck check a.md b.md --ledger none"),
        (
            worded("A text that comes through a pipe, published on a day:"),
            "cat a.md | leapcheck check - --published 2025-09-28",
        ),
        (worded("Only what is likely to be wrong:"), "leapcheck check articles/ --min-severity warning"),
        (
            worded("The report for people, and two files for other programs:"),
            "leapcheck check articles/ --output sarif=out.sarif --output junit=out.xml",
        ),
        (
            worded("A new article against a corpus, of which only what bears on it is looked at:"),
            "leapcheck check articles/ --new a.md",
        ),
        (worded("What git has as changed since a commit:"), "leapcheck check articles/ --since HEAD~1"),
        (
            worded("Live with what is known, and be told of what is new:"),
            "leapcheck check articles/ --write-baseline known.jsonl",
        ),
        (worded("From then on:"), "leapcheck check articles/ --baseline known.jsonl"),
    ),
    "report": (
        (worded("One page with everything, for a browser:"), "leapcheck report articles/"),
        (
            worded("A page that opens in Chinese, under another name:"),
            "leapcheck report a.md b.md -o a.html --lang zh",
        ),
        (worded("An index, and a page for each article:"), "leapcheck report articles/ --split -o pages"),
    ),
    "extract": (
        (
            worded("The numbers of an article, each with its sentence:"),
            "leapcheck extract a.md --format terminal",
        ),
        (
            worded("One JSON object a line, for other programs:"),
            "leapcheck extract articles/ --format jsonl > claims.jsonl",
        ),
        (
            worded("Articles in the fields of JSON Lines:"),
            "leapcheck extract news.jsonl --field text=zhengwen",
        ),
    ),
    "read": (
        (worded("Title, date and text as leapcheck sees them:"), "leapcheck read a.md"),
        (worded("Why an article has no date, or a wrong one:"), "leapcheck read articles/ --format json"),
    ),
    "explain": (
        (worded("A finding, by its id or the beginning of it:"), "leapcheck explain LC301-15c1 articles/"),
        (worded("An entry of the ledger:"), "leapcheck explain leapmotor-1000000th"),
        (
            worded("Whether a claim and an entry speak of the same thing:"),
            "leapcheck explain 5b2f leapmotor-1000000th articles/",
        ),
    ),
    "rule": (
        (worded("All rules:"), "leapcheck rule"),
        (worded("What one compares, why, and an example:"), "leapcheck rule LC204"),
    ),
    "schema": (
        (worded("Hold the output of check to its schema:"), "leapcheck schema > check.schema.json"),
        (worded("The schema of a line of extract --format jsonl:"), "leapcheck schema extract-line"),
    ),
    "init": ((worded("A configuration for this directory and all below it:"), "leapcheck init"),),
    "completion": (
        (
            worded("For bash, in every shell that is opened from now on:"),
            "leapcheck completion bash > ~/.local/share/bash-completion/completions/leapcheck",
        ),
        (worded("For zsh, in a folder of its fpath:"), "leapcheck completion zsh > ~/.zfunc/_leapcheck"),
        (worded("For fish:"), "leapcheck completion fish > ~/.config/fish/completions/leapcheck.fish"),
    ),
    "data": ((worded("Your own subjects and words, with their examples:"), "leapcheck data own.yaml"),),
    "ledger": (
        (worded("What is known of something:"), "leapcheck ledger show 零跑 2025年9月 交付"),
        (worded("Whether the ledger is sound:"), "leapcheck ledger lint"),
        (worded("What it could take from articles:"), "leapcheck ledger suggest articles/"),
    ),
    "ledger lint": (
        (worded("The ledger of this directory:"), "leapcheck ledger lint"),
        (worded("Another one, for other programs:"), "leapcheck ledger lint claims.yaml --format json"),
    ),
    "ledger show": (
        (worded("Words in any order, in any script:"), "leapcheck ledger show 零跑 2025年9月 交付"),
        (worded("Words in English:"), "leapcheck ledger show leapmotor revenue 2024"),
        (worded("An id:"), "leapcheck ledger show leapmotor-1000000th"),
    ),
    "ledger add": (
        (
            worded("A claim by the beginning of its id, which extract and suggest show:"),
            "leapcheck ledger add 5b2f a.md",
        ),
    ),
    "ledger suggest": (
        (
            worded("Facts that at least two sources agree on:"),
            "leapcheck ledger suggest articles/ --limit 10",
        ),
    ),
    "ledger stats": ((worded("How many facts there are of what:"), "leapcheck ledger stats"),),
    "ledger diff": (
        (
            worded("What an edit changed in meaning:"),
            "git show HEAD:claims.yaml > before.yaml; leapcheck ledger diff before.yaml claims.yaml",
        ),
    ),
    "ledger schema": (
        (worded("For an editor that completes and checks:"), "leapcheck ledger schema > claims.schema.json"),
    ),
    "cache": (
        (worded("Where it is, and how large:"), "leapcheck cache show"),
        (worded("Away with it:"), "leapcheck cache clear"),
    ),
}
