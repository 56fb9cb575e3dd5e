"""What every test shares: the helpers of `harness`, with their assertions explained."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("harness", "stories")
