<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dotenv</name>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no .env file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyReference</name>
    <message>
        <source>A key is named by where it is kept: write &quot;env:%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no reference to a key. A key itself is never written down (if this is one, take it out of the file and replace it at the service): put it into the environment or a .env file and write &quot;env:NAME&quot;; also possible are &quot;dotenv:FILE#NAME&quot;, &quot;keychain:NAME&quot; and &quot;ask&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants the name of a variable after it (letters, digits and _), such as OPENAI_API_KEY, never the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dotenv:&quot; wants a file and the name of a variable in it: &quot;dotenv:FILE#NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keychain:&quot; wants the name of an entry after it, never the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
