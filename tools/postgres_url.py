"""Print the address of a PostgreSQL on which tests may create databases, or nothing.

Asks TEST_POSTGRES_URL, else the usual local addresses. With REQUIRE_SERVICES set, finding none is an error.
"""

import os
import sys

import psycopg2

USUAL = (
    "postgres://postgres@127.0.0.1:5432/postgres",
    f"postgres://{os.environ.get('USER', 'root')}@127.0.0.1:5432/postgres",
)


def answers(url: str) -> bool:
    """Whether a server answers there and lets us create databases."""
    try:
        connection = psycopg2.connect(url, connect_timeout=3)
    except psycopg2.OperationalError:
        return False
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
            row = cursor.fetchone()
        return bool(row and row[0])
    finally:
        connection.close()


def main() -> int:
    """Print the first address that answers."""
    given = os.environ.get("TEST_POSTGRES_URL")
    found = next((url for url in ([given] if given else USUAL) if answers(url)), "")
    sys.stdout.write(f"{found}\n")
    if not found and os.environ.get("REQUIRE_SERVICES"):
        sys.stderr.write("REQUIRE_SERVICES is set, but no PostgreSQL answers.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
