"""What a project has settled about its checks, from `leapcheck.toml` or `pyproject.toml`."""

from leapcheck.configuration.files import ConfigurationError, find, load
from leapcheck.configuration.settings import Configuration

__all__ = ["Configuration", "ConfigurationError", "find", "load"]
