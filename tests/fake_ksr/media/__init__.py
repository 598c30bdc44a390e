"""What rtpengine and rtpproxy have in common: nodes, the SDP in a message, branches of a call."""
