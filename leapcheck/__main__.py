"""`python -m leapcheck` is the command `leapcheck`."""

from leapcheck.cli import main

if __name__ == "__main__":
    main()
