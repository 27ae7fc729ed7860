"""Dialogs: small windows above the main one."""
