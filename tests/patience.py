"""Waiting in tests: as long as it takes, on whatever machine."""

from pytestqt.qtbot import QtBot

LONG = 120_000
"""Milliseconds after which nothing comes any more. On a busy machine what comes late is no fault,
and whoever waits for what is there already waits for nothing."""


class PatientBot(QtBot):
    """Waits long by itself: tests name no times of their own."""

    def waitUntil(self, callback, *, timeout=LONG):  # pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=LONG, **how):  # pytest-qt's name
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitActive(self, widget, *, timeout=LONG):  # pytest-qt's name
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget, *, timeout=LONG):  # pytest-qt's name
        return super().waitExposed(widget, timeout=timeout)
