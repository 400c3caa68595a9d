"""Backups of a library: one file each, made while somebody writes, proven before they count.

A backup is an ordinary zip of a manifest, the database and the pictures. Backups that follow each
other in one folder share their pictures there.
"""
