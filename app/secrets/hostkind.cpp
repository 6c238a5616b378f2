#include "hostkind.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
using Ipv4 = std::array<int, 4>;

/// Four decimal numbers only: shorter and octal spellings are not trusted.
std::optional<Ipv4> parseIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    Ipv4 address{};
    for (std::size_t i = 0; i < address.size(); ++i) {
        const QString &part = parts[qsizetype(i)];
        const bool digits = !part.isEmpty() && part.size() <= 3
            && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        address[i] = digits ? part.toInt() : 256;
        if (address[i] > 255 || (part.size() > 1 && part.startsWith(u'0')))
            return std::nullopt;
    }
    return address;
}

bool isPrivate(const Ipv4 &address)
{
    const auto [a, b, c, d] = address;
    const bool anyAddress = a == 0 && b == 0 && c == 0 && d == 0; // connects to this computer
    return anyAddress || a == 127 || a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168)
        || (a == 169 && b == 254);
}

HostKind ipv6Kind(const QString &host)
{
    const QString address = host.section(u'%', 0, 0);
    if (address == "::1"_L1 || address == "::"_L1)
        return HostKind::Private;
    if (address.startsWith("::ffff:"_L1)) {
        const auto mapped = parseIpv4(address.mid(7));
        return mapped && isPrivate(*mapped) ? HostKind::Private : HostKind::Public;
    }
    bool read = false;
    const QString firstGroup = address.section(u':', 0, 0);
    const int first = firstGroup.toInt(&read, 16);
    const bool uniqueLocal = (first & 0xfe00) == 0xfc00;
    const bool linkLocal = (first & 0xffc0) == 0xfe80;
    return read && firstGroup.size() == 4 && (uniqueLocal || linkLocal) ? HostKind::Private : HostKind::Public;
}
}

HostKind hostKind(const QString &host)
{
    const QString name = host.toLower();
    if (name.contains(u':'))
        return ipv6Kind(name);
    if (const auto address = parseIpv4(name))
        return isPrivate(*address) ? HostKind::Private : HostKind::Public;
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return HostKind::Private;
    const bool looksNumeric = !name.isEmpty() && name.back().isDigit() && name.front().isDigit();
    if (!name.contains(u'.'))
        return name.isEmpty() || looksNumeric ? HostKind::Public : HostKind::Local;
    const auto endings = {".local"_L1, ".lan"_L1, ".internal"_L1, ".localdomain"_L1, ".home.arpa"_L1};
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return name.endsWith(ending); })
        ? HostKind::Local
        : HostKind::Public;
}
