#pragma once

#include <QString>

/// Where an address leads, as far as its text tells; no name is looked up.
enum class HostKind {
    Private, ///< this computer, or an address of a private network
    Local, ///< a name that usually means a computer near by: "gpu-box", "vllm.lan"
    Public
};

/// `host` as in a URL, an IPv6 address without brackets.
HostKind hostKind(const QString &host);
