#include "fakellmloop.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>

/// fakellm [--port N] [--script FILE] [--instant]: prints "listening on PORT" and serves until it is ended.
/// --instant keeps no requests, only their counts.
int main(int argc, char **argv)
{
    try {
        int port = 0;
        std::string script;
        for (int i = 1; i < argc; ++i) {
            const std::string option = argv[i];
            if (option == "--instant")
                script = R"({"record": "count"})";
            else if (option == "--port" && i + 1 < argc)
                port = std::atoi(argv[++i]);
            else if (option == "--script" && i + 1 < argc) {
                std::ifstream file(argv[++i]);
                script.assign(std::istreambuf_iterator<char>(file), {});
            } else {
                std::fprintf(stderr, "usage: fakellm [--port N] [--script FILE] [--instant]\n");
                return 2;
            }
        }
        FakeLlmLoop loop(static_cast<std::uint16_t>(port));
        loop.setScript(FakeScript::parsed(script));
        std::printf("listening on %d\n", int(loop.port()));
        std::fflush(stdout);
        loop.run();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "fakellm: %s\n", error.what());
        return 1;
    }
}
