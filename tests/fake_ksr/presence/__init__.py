"""The presence module's state: event packages, subscriptions, publications, rules, NOTIFYs."""
