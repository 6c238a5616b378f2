#include "fakellmloop.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <unistd.h>

namespace {
/// How it behaves as a server that is started and stopped.
struct Life
{
    int port = 0;
    int loadingMs = 0; ///< before it listens
    int diesAfter = 0; ///< requests; 0: never
    std::string once; ///< a file that keeps it from dying again
    std::string journal; ///< gets "+NAME PID" at the start and "-NAME PID" at the end
    std::string name = "fakellm";
    bool stubborn = false; ///< ignores SIGTERM
};

int journalFile = -1;
char lastWords[128];
int lastWordsLength = 0;

void endGently(int /*signal*/)
{
    if (journalFile >= 0)
        static_cast<void>(!write(journalFile, lastWords, std::size_t(lastWordsLength)));
    _exit(0);
}

void beginLife(const Life &life)
{
    if (!life.journal.empty()) {
        journalFile = open(life.journal.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const std::string first = '+' + life.name + ' ' + std::to_string(getpid()) + '\n';
        static_cast<void>(!write(journalFile, first.data(), first.size()));
        lastWordsLength = std::snprintf(lastWords, sizeof lastWords, "-%s %d\n", life.name.c_str(), int(getpid()));
        std::signal(SIGTERM, endGently);
    }
    if (life.stubborn)
        std::signal(SIGTERM, SIG_IGN);
    std::this_thread::sleep_for(std::chrono::milliseconds(life.loadingMs));
}

/// Falls over once so many requests came in.
void dieInTime(const FakeLlmLoop &loop, const Life &life)
{
    if (life.diesAfter <= 0 || (!life.once.empty() && access(life.once.c_str(), F_OK) == 0))
        return;
    std::thread([&loop, life] {
        for (;;) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            const std::lock_guard lock(loop.log().mutex);
            if (loop.log().requests < life.diesAfter)
                continue;
            if (!life.once.empty())
                std::ofstream(life.once) << "died\n";
            std::fprintf(stderr, "CUDA error: out of memory\n");
            std::fflush(stderr);
            _exit(9);
        }
    }).detach();
}
}

/// fakellm [--port N] [--script FILE] [--instant] [--loading MS] [--dies-after REQUESTS] [--once FILE] [--stubborn]
/// [--journal FILE] [--name NAME]: prints "listening on PORT" and serves until it is ended.
/// --instant keeps no requests, only their counts.
int main(int argc, char **argv)
{
    try {
        Life life;
        std::string script;
        for (int i = 1; i < argc; ++i) {
            const std::string option = argv[i];
            const bool hasValue = i + 1 < argc;
            if (option == "--instant")
                script = R"({"record": "count"})";
            else if (option == "--stubborn")
                life.stubborn = true;
            else if (option == "--port" && hasValue)
                life.port = std::atoi(argv[++i]);
            else if (option == "--loading" && hasValue)
                life.loadingMs = std::atoi(argv[++i]);
            else if (option == "--dies-after" && hasValue)
                life.diesAfter = std::atoi(argv[++i]);
            else if (option == "--once" && hasValue)
                life.once = argv[++i];
            else if (option == "--journal" && hasValue)
                life.journal = argv[++i];
            else if (option == "--name" && hasValue)
                life.name = argv[++i];
            else if (option == "--script" && hasValue) {
                std::ifstream file(argv[++i]);
                script.assign(std::istreambuf_iterator<char>(file), {});
            } else {
                std::fprintf(stderr, "fakellm: what is %s?\n", option.c_str());
                return 2;
            }
        }
        beginLife(life);
        FakeLlmLoop loop(static_cast<std::uint16_t>(life.port));
        loop.setScript(FakeScript::parsed(script));
        dieInTime(loop, life);
        std::printf("listening on %d\n", int(loop.port()));
        std::fflush(stdout);
        loop.run();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "fakellm: %s\n", error.what());
        return 1;
    }
}
