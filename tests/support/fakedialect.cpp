#include "fakedialect.h"

#include <algorithm>
#include <array>

using nlohmann::json;

const FakeDialect *fakeDialectOf(const FakeRequest &request)
{
    static constexpr std::array dialects{&fakeAnthropic, &fakeGemini, &fakeOllama, &fakeCohere};
    const auto found
        = std::ranges::find_if(dialects, [&request](const FakeDialect *dialect) { return dialect->speaks(request); });
    return found == dialects.end() ? nullptr : *found;
}

std::string fakeEvent(const FakeBehaviour &behaviour, const std::string &name, const json &data)
{
    const std::string &end = behaviour.lineEnd;
    const std::string before = behaviour.comment.empty() ? std::string() : ": " + behaviour.comment + end + end;
    const std::string named = name.empty() ? std::string() : "event: " + name + end;
    return before + named + "data: " + data.dump() + end + end;
}

std::vector<std::string> fakePieces(const std::string &text, int count)
{
    std::vector<std::string> pieces;
    const std::size_t size = std::max<std::size_t>(1, text.size() / std::size_t(std::max(1, count)));
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = int(pieces.size()) + 1 >= count ? text.size() : std::min(text.size(), start + size);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            ++end;
        pieces.push_back(text.substr(start, end - start));
        start = end;
    }
    return pieces;
}

long fakeTokens(const std::string &text)
{
    return long(text.size() / 4) + 1;
}

std::string lastMessageOf(const json &messages, const std::string &role)
{
    if (!messages.is_array())
        return {};
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (message->is_object() && message->value("role", "") == role)
            return message->value("content", "");
    }
    return {};
}
