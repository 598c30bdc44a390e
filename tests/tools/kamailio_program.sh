#!/bin/sh
# Stands in for Kamailio in the tests of `python3 -m kemi_app run`: a copy of it is started.
#
# It lies in CHECKOUT/bin; its modules are in CHECKOUT/modules. What is asked once and answered at
# once is answered here; kamailio_program.py, its neighbour "serve", is the server. The variable
# KAMAILIO_DOES tells how they are to behave.

here=${0%/*}
for last; do :; done

case $last in
-v)
    [ "$KAMAILIO_DOES" = "tell no version" ] && echo "?" && exit
    echo "version: kamailio 9.8.7 (x86_64/linux)"
    ;;
-I)
    echo "  Default paths to modules: ${here%/*}/modules"
    ;;
-c)
    [ "$KAMAILIO_DOES" != "check without end" ] || exec /bin/sleep 20
    [ "$KAMAILIO_DOES" != refuse ] || {
        echo " 0(1) CRITICAL: <core> [c:1]: f(): parse error in config file /k, line 3, column 1: no"
        exit 255
    }
    ;;
*)
    exec "$here/serve" "$@"
    ;;
esac
