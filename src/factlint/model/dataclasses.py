"""A class with annotated fields in; a dataclass out whose methods are made when they are first used.

The standard library's decorator compiles six methods a class when its module is imported: for some hundred classes that is a third of a short run.
Type checkers see the standard library's own names here, and what stands in the code reads and behaves like it: `frozen`, `slots`, `kw_only`,
`field(default, default_factory, init, repr, compare)`, `__post_init__`, inheritance, pickling, `replace`, `fields`. The standard `replace` and
`fields` take these classes too. Left out is what no class here needs: `order`, `eq=False`, `ClassVar`, `InitVar`, `KW_ONLY`.

`maker(cls)` gives a function that is called as the class is and makes the same instances in a third of the time, for classes of which a
draft needs thousands: it sets the slots of an open twin of the class and then declares the twin to be the class. `placed(cls)` gives one that
takes a value for every field, in their order and without their names, which for many fields takes longer than all the rest.
"""

from __future__ import annotations

__all__ = ["MISSING", "dataclass", "field", "fields", "is_dataclass", "maker", "placed", "replace"]

TYPE_CHECKING = False  # typing would cost more than this module
if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import MISSING, dataclass, field, fields, is_dataclass, replace
    from typing import TypeVar

    Made = TypeVar("Made")

    def maker(cls: type[Made]) -> type[Made]: ...

    def placed(cls: type[Made]) -> Callable[..., Made]: ...

else:
    MISSING = type("Missing", (), {"__repr__": lambda self: "MISSING"})()

    class Field:
        """What is known of a field: `default` or `default_factory` is MISSING, or both are."""

        __slots__ = ("compare", "default", "default_factory", "init", "kw_only", "name", "repr", "type")

        def __init__(self, default, default_factory=MISSING, init=True, repr=True, compare=True):
            self.default, self.default_factory, self.init, self.repr, self.compare = default, default_factory, init, repr, compare

    _SLOT = type(Field.name)
    _FEW = 6  # compiling a method takes as long as doing without it so many times

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, compare=True):
        """As in the standard library."""
        return Field(default, default_factory, init, repr, compare)

    def fields(thing):
        """The fields of a dataclass or of an instance, in order."""
        return thing.__fields__

    def is_dataclass(thing):
        """Whether it is a dataclass made here, or an instance of one."""
        return hasattr(thing, "__fields__")

    def replace(thing, /, **changes):
        """A copy with other values in some fields."""
        cls = type(thing)
        copy = _COPIERS.get(cls, 0)
        if copy.__class__ is int:  # most classes of a short run are copied a few times: no need to compile anything
            _COPIERS[cls] = copy + 1 if copy < _FEW else _copier(cls)
            return _replaced(thing, changes)
        return copy(thing, changes)

    def _replaced(thing, changes):
        """The same by way of `__init__`."""
        for each in thing.__fields__:
            if not each.init:
                if each.name in changes:
                    raise ValueError(f"field {each.name} is not given to __init__ and cannot be replaced")
            elif each.name not in changes:
                changes[each.name] = getattr(thing, each.name)
        return type(thing)(**changes)

    _COPIERS = {}

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False):
        """As in the standard library; the class is made anew also without `slots`."""
        if cls is None:
            return lambda cls: _made(cls, frozen, slots, kw_only)
        return _made(cls, frozen, slots, kw_only)

    def _made(cls, frozen, slots, kw_only):
        space = dict(cls.__dict__)
        found = _found(cls, space, slots, kw_only)
        owner = []  # the class, once it is made
        space["__fields__"] = found
        space["__dataclass_fields__"] = _STANDARD
        space.setdefault("__match_args__", tuple(each.name for each in found if each.init and not each.kw_only))
        makers = {"__init__": _init, "__repr__": _repr, "__eq__": _eq}
        if frozen:
            space["__setattr__"], space["__delattr__"] = _no_setting, _no_deleting
            if slots:
                space.setdefault("__getstate__", _state)
                space.setdefault("__setstate__", _restore)
            if "__eq__" in space and space.get("__hash__") is None:
                space.pop("__hash__", None)
            makers["__hash__"] = _hash
        elif "__hash__" not in space:
            space["__hash__"] = None
        for name, maker in makers.items():
            if name not in space:
                space[name] = _later(owner, name, maker)
        if slots:
            inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
            space["__slots__"] = tuple(each.name for each in found if each.name not in inherited)
        space.pop("__dict__", None)
        space.pop("__weakref__", None)
        made = type(cls)(cls.__name__, cls.__bases__, space)
        made.__qualname__ = cls.__qualname__
        owner.append(made)
        return made

    def _found(cls, space, slots, kw_only):
        """The fields, those of the bases first; takes defaults out of the class's space where slots take their place."""
        found = {each.name: each for base in cls.__mro__[-1:0:-1] for each in base.__dict__.get("__fields__", ())}
        for name, kind in space.get("__annotations__", {}).items():
            default = space.get(name, MISSING)
            each = default if type(default) is Field else Field(default)
            each.name, each.type, each.kw_only = name, kind, kw_only
            found[name] = each
            if slots or each.default is MISSING:
                space.pop(name, None)
            else:
                space[name] = each.default
        return tuple(found.values())

    def _later(owner, name, maker):
        """A method that makes itself when it is called: `__init__` after some times, as most classes of a short run have a few instances."""
        calls = 0

        def method(*args, **kwargs):
            nonlocal calls
            calls += 1
            if maker is _init and calls <= _FEW and _set_slowly(owner[0], args, kwargs):
                return None
            made = maker(owner[0])
            made.__name__, made.__qualname__ = name, f"{owner[0].__qualname__}.{name}"
            setattr(owner[0], name, made)
            return made(*args, **kwargs)

        return method

    def _set_slowly(cls, args, kwargs):
        """Do what `__init__` would; whether that was possible: wrong arguments are for the compiled one to refuse."""
        self, *values = args
        given = dict(zip((each.name for each in cls.__fields__ if each.init and not each.kw_only), values, strict=False))
        if len(given) < len(values) or given.keys() & kwargs.keys():
            return False
        given.update(kwargs)
        known = {each.name for each in cls.__fields__ if each.init}
        needed = (each.name for each in cls.__fields__ if each.init and each.default is MISSING and each.default_factory is MISSING)
        if not given.keys() <= known or any(name not in given for name in needed):
            return False
        for each in cls.__fields__:
            if each.name in given:
                value = given[each.name]
            elif each.default_factory is not MISSING:
                value = each.default_factory()
            elif each.default is not MISSING:
                value = each.default
            else:
                continue
            object.__setattr__(self, each.name, value)
        if hasattr(cls, "__post_init__"):
            self.__post_init__()
        return True

    def _compiled(source, names):
        exec(source, names)  # only names of fields, which are identifiers, are put into it
        return names["method"]

    def _init(cls):
        names, head, values = _parameters(cls)
        body = []
        frozen = cls.__setattr__ is _no_setting
        for name, value in values:
            if frozen and type(getattr(cls, name, None)) is _SLOT:
                names[f"_set_{name}"] = getattr(cls, name).__set__
                body.append(f" _set_{name}(self, {value})")
            elif frozen:
                names["_set"] = object.__setattr__
                body.append(f" _set(self, {name!r}, {value})")
            else:
                body.append(f" self.{name} = {value}")
        if hasattr(cls, "__post_init__"):
            body.append(" self.__post_init__()")
        return _compiled(f"def method({', '.join(['self', *head])}):\n" + "\n".join(body or [" pass"]), names)

    def maker(cls):
        """A function that makes instances of a class with slots of its own alone and without `__post_init__`; one for all modules that ask for it."""
        if cls not in _MAKERS:
            _MAKERS[cls] = _maker(cls)
        return _MAKERS[cls]

    _MAKERS = {}

    def _maker(cls):
        names, head, values = _parameters(cls)
        names["_Class"], names["_Twin"] = cls, _twin(cls)
        body = [" made = _Twin()", *(f" made.{name} = {value}" for name, value in values), " made.__class__ = _Class", " return made"]
        return _compiled(f"def method({', '.join(head)}):\n" + "\n".join(body), names)

    def placed(cls):
        """As `maker`, for the values of all fields in their order."""
        each = [field.name for field in cls.__fields__]
        body = [" made = _Twin()", *(f" made.{name} = {name}" for name in each), " made.__class__ = _Class", " return made"]
        return _compiled(f"def method({', '.join(each)}):\n" + "\n".join(body), {"_Class": cls, "_Twin": _twin(cls)})

    def _copier(cls):
        """What copies instances of a class: as `maker` makes them, where it could, else by way of `__init__`."""
        plain = all(each.init for each in cls.__fields__) and not hasattr(cls, "__post_init__")
        if not plain or {each.name for each in cls.__fields__} != set(cls.__dict__.get("__slots__", ())):
            return _replaced
        names = {"_Class": cls, "_Twin": _twin(cls), "_known": frozenset(cls.__slots__), "_replaced": _replaced}
        body = [
            " if not _known.issuperset(changes): return _replaced(thing, changes)",  # which refuses them
            " made = _Twin()",
            *(f" made.{name} = thing.{name}" for name in cls.__slots__),
            " for name in changes: setattr(made, name, changes[name])",
            " made.__class__ = _Class",
            " return made",
        ]
        return _compiled("def method(thing, changes):\n" + "\n".join(body), names)

    def _twin(cls):
        """A class with the same slots, whose instances can be written to."""
        return type(cls.__name__, (), {"__slots__": cls.__slots__})

    def _parameters(cls):
        """What a compiled function needs to set the fields of a class: the names it uses, its parameters, and each field with its value."""
        names, head, values = {"MISSING": MISSING}, [], []
        for each in sorted(cls.__fields__, key=lambda each: each.kw_only):
            name, value = each.name, each.name
            if each.default_factory is not MISSING:
                names[f"_make_{name}"] = each.default_factory
                value = f"_make_{name}() if {name} is MISSING else {name}" if each.init else f"_make_{name}()"
                default = "=MISSING"
            elif each.default is not MISSING:
                names[f"_default_{name}"] = each.default
                default = f"=_default_{name}"
                value = name if each.init else f"_default_{name}"
            else:
                default = ""
            if each.init:
                if each.kw_only and "*" not in head:
                    head.append("*")
                head.append(name + default)
            elif not default:
                continue
            values.append((name, value))
        return names, head, values

    def _eq(cls):
        compared = [each.name for each in cls.__fields__ if each.compare]
        mine, other = ("".join(f"{who}.{name}, " for name in compared) for who in ("self", "other"))
        same = f" if other.__class__ is self.__class__:\n  return ({mine}) == ({other})\n return NotImplemented"
        return _compiled(f"def method(self, other):\n{same}", {})

    def _hash(cls):
        values = "".join(f"self.{each.name}, " for each in cls.__fields__ if each.compare)
        return _compiled(f"def method(self):\n return hash(({values}))", {})

    def _repr(cls):
        shown = [each.name for each in cls.__fields__ if each.repr]

        def method(self):
            return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

        return method

    def _no_setting(self, name, value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _no_deleting(self, name):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _state(self):
        return [getattr(self, each.name) for each in self.__fields__]

    def _restore(self, state):
        for each, value in zip(self.__fields__, state, strict=True):
            object.__setattr__(self, each.name, value)

    class _Standard:
        """The fields as the standard library knows them, for its own `fields`, `replace` and `is_dataclass`; made when they are asked for."""

        def __get__(self, instance, cls):
            import dataclasses

            standard = {}
            for each in cls.__fields__:
                options = {"default": each.default, "default_factory": each.default_factory}
                known = {key: value for key, value in options.items() if value is not MISSING}
                made = dataclasses.field(**known, init=each.init, repr=each.repr, compare=each.compare, kw_only=each.kw_only)
                made.name, made.type, made._field_type = each.name, each.type, dataclasses._FIELD
                standard[each.name] = made
            return standard

    _STANDARD = _Standard()
