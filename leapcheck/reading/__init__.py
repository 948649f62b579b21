"""Reading: from paths to articles, with normalized text that knows its place in the file.

`read` takes files, directories and standard input, `find` says which files those are;
`read_text` takes text. A directory may hold an `articles.yaml` with what is known about its files
(`news.txt: {published: 2025-01-31, source: 某报,
title: 标题}`); it, README files and hidden entries are not articles and are passed over without a word.
"""

from leapcheck.reading.documents import read_text
from leapcheck.reading.files import File, find, read
from leapcheck.reading.normalize import normalize

__all__ = ["File", "find", "normalize", "read", "read_text"]
